package org.khronika.pages;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Visible;
import org.khronika.words.CatalogueMessages;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardUtextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;

/**
 * Makes engines for templates whose pages speak the language of their context. {@code #{…}} is a message of the catalogues. Whatever
 * {@code ${…}} gives and can be said, is said: a template prints a phrase as it prints a text. A constant stays one, for links and forms: its
 * {@code words()} are said. A phrase with arguments of the template's own is
 * made by {@code #words}, {@link WordsInTemplates.Phrases#phrase}.
 */
public final class TemplatesInALanguage {

    /** Our templates have some 3,700 expressions; with Thymeleaf's own 500 places one page would push out those of another. */
    private static final int EXPRESSIONS = 5_000;

    private TemplatesInALanguage() {}

    /** An engine that reads its templates from the resolvers, with our dialects beside Thymeleaf's own. */
    public static SpringTemplateEngine engine(
            Iterable<ITemplateResolver> resolvers, Iterable<? extends IDialect> dialects) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setDialect(new StandardDialect());
        engine.addDialect(new WordsInTemplates());
        dialects.forEach(engine::addDialect);
        resolvers.forEach(engine::addTemplateResolver);
        engine.setTemplateEngineMessageSource(new CatalogueMessages());
        StandardCacheManager caches = new StandardCacheManager();
        caches.setExpressionCacheMaxSize(EXPRESSIONS);
        engine.setCacheManager(caches);
        return engine;
    }

    /** Thymeleaf's own dialect, with the one door through which values come into a page. */
    private static final class StandardDialect extends SpringStandardDialect {

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return new Saying();
        }

        @Override
        public Set<IProcessor> getProcessors(String prefix) {
            return super.getProcessors(prefix).stream()
                    .map(one -> one instanceof StandardUtextTagProcessor && one.getTemplateMode() == TemplateMode.HTML
                            ? new WrittenHtml(prefix)
                            : one)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /**
     * {@code th:utext} as Thymeleaf has it, but for one thing: it takes HTML apart again, tag by tag, whenever something looks at finished pages, as
     * {@link VisibleMarks} does. HTML in which that would change nothing goes into the page as it is.
     */
    private static final class WrittenHtml extends AbstractStandardExpressionAttributeTagProcessor {

        WrittenHtml(String prefix) {
            super(
                    TemplateMode.HTML,
                    prefix,
                    StandardUtextTagProcessor.ATTR_NAME,
                    StandardUtextTagProcessor.PRECEDENCE,
                    true,
                    true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String value,
                @Nullable Object said,
                IElementTagStructureHandler page) {
            String html = said == null ? "" : said.toString();
            if (Visible.marks(html).equals(html)) {
                page.setBody(html, false);
            } else {
                page.setBody(
                        context.getConfiguration()
                                .getTemplateManager()
                                .parseString(context.getTemplateData(), html, 0, 0, null, false),
                        false);
            }
        }
    }

    /** Says what can be said in the language of the page. */
    private static final class Saying implements IStandardVariableExpressionEvaluator {

        @Override
        public Object evaluate(
                IExpressionContext context,
                IStandardVariableExpression expression,
                StandardExpressionExecutionContext execution) {
            Object value = SPELVariableExpressionEvaluator.INSTANCE.evaluate(context, expression, execution);
            return value instanceof Sayable sayable && !(value instanceof Enum)
                    ? sayable.in(Languages.spoken().of(context.getLocale()))
                    : value;
        }
    }
}
