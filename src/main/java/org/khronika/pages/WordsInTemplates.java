package org.khronika.pages;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.khronika.words.Translated;
import org.khronika.words.WrittenIn;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EscapedAttributeUtils;

/** Gives templates {@code #words}, by which they make phrases. */
final class WordsInTemplates implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String NAME = "words";

    /** The variable by which a page says that the texts of others are marked with their language. */
    private static final String MARKED = "marked";

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(NAME);
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        return new Phrases(
                Languages.spoken().of(context.getLocale()), Boolean.TRUE.equals(context.getVariable(MARKED)));
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }

    /** Makes phrases of what templates have. Public, because templates call it. */
    public static final class Phrases {

        private final Language page;
        private final boolean marked;

        Phrases(Language page, boolean marked) {
            this.page = page;
            this.marked = marked;
        }

        /**
         * The phrase of a key.
         *
         * @param arguments names and values by turns; a value is a number, something that is said, or a text as it is written
         */
        public Phrase phrase(String key, Object... arguments) {
            Phrase phrase = Phrase.phrase(key);
            for (int at = 0; at + 1 < arguments.length; at += 2) {
                phrase = with(phrase, (String) arguments[at], arguments[at + 1]);
            }
            return phrase;
        }

        /** The language that a text of somebody is in where it is not that of the page, for {@code lang}; null otherwise, and on pages that mark none. */
        public @Nullable String lang(@Nullable String text) {
            return text == null || !marked ? null : WrittenIn.tag(text, page);
        }

        /** The language in which a text of a pack is said where it has no translation into that of the page, for {@code lang}; null otherwise. */
        public @Nullable String lang(@Nullable Sayable text) {
            boolean other = text instanceof Translated pack && !pack.tag(page).equals(page.tag());
            return other ? Language.english().tag() : null;
        }

        /** The language of the page. */
        public Language language() {
            return page;
        }

        /** The words of something in the language of the page, where an expression goes on with them. */
        public String said(Sayable words) {
            return words.in(page);
        }

        /**
         * Words on a page as HTML, for {@code th:utext}: as they lead somewhere, or with why a name does not stand there. Pages have more of them than of
         * all else, and a fragment would be taken apart for each.
         */
        public String mention(Mention mention) {
            String text = escaped(mention.text());
            String href = mention.href();
            if (href != null) {
                return "<a href=\"" + escaped(href) + "\"" + attribute("lang", lang(mention.text())) + ">" + text
                        + "</a>";
            }
            return mention.withheld() == null
                    ? text
                    : "<span class=\"not-named\"" + attribute("title", mention.withheld()) + ">" + text + "</span>";
        }

        private static String attribute(String name, @Nullable String value) {
            return value == null || value.isEmpty() ? "" : " " + name + "=\"" + escaped(value) + "\"";
        }

        private static String escaped(String text) {
            return EscapedAttributeUtils.escapeAttribute(TemplateMode.HTML, text);
        }

        private static Phrase with(Phrase phrase, String name, Object value) {
            return switch (value) {
                case Sayable said -> phrase.with(name, said);
                case Number number -> phrase.with(name, number.longValue());
                default -> phrase.with(name, value.toString());
            };
        }
    }
}
