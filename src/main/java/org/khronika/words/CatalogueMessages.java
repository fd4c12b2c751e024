package org.khronika.words;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/** The catalogues as the messages of templates: {@code #{access.sign-in.sign-in}}. What has arguments is a phrase and is said as one. */
public final class CatalogueMessages implements MessageSource {

    @Override
    public @Nullable String getMessage(
            String key, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        return Language.english().knows(key) ? said(key, locale) : otherwise;
    }

    @Override
    public String getMessage(String key, Object @Nullable [] arguments, @Nullable Locale locale) {
        if (!Language.english().knows(key)) {
            throw new NoSuchMessageException(key);
        }
        return said(key, locale);
    }

    @Override
    public String getMessage(MessageSourceResolvable message, @Nullable Locale locale) {
        String[] keys = message.getCodes();
        for (String key : keys == null ? new String[0] : keys) {
            if (Language.english().knows(key)) {
                return said(key, locale);
            }
        }
        // Messages of Spring's own come with their words
        String words = message.getDefaultMessage();
        return words == null ? "" : MessageFormat.format(words, message.getArguments());
    }

    private String said(String key, @Nullable Locale locale) {
        return Phrase.phrase(key).in(Languages.spoken().of(locale == null ? Locale.ENGLISH : locale));
    }
}
