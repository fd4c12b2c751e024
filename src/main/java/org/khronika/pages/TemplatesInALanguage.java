package org.khronika.pages;

import org.khronika.words.CatalogueMessages;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.templateresolver.ITemplateResolver;

/**
 * Makes engines for templates whose pages speak the language of their context. {@code #{…}} is a message of the catalogues. Whatever
 * {@code ${…}} gives and can be said, is said: a template prints a phrase as it prints a text. A constant stays one, for links and forms: its
 * {@code words()} are said. A phrase with arguments of the template's own is
 * made by {@code #words}, {@link WordsInTemplates.Phrases#phrase}.
 */
public final class TemplatesInALanguage {

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
        return engine;
    }

    /** Thymeleaf's own dialect, with the one door through which values come into a page. */
    private static final class StandardDialect extends SpringStandardDialect {

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return new Saying();
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
