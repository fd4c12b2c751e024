package org.khronika.sources.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a text was encoded: by its byte order mark, by the zero bytes of UTF-16, as UTF-8 if it is valid, else as one of
 * the eight-bit code pages of the region: windows-1251, its Kazakh sister KZ-1048, or windows-1252.
 */
final class TextDecoding {

    private static final int SAMPLE = 4096;
    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)");
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** KZ-1048 is windows-1251 with the letters of other languages replaced, place by place, by Kazakh ones. */
    private static final String NOT_KAZAKH = "ЌЋќћЎўЈҐЄЇґєјЅѕї";

    private static final String KAZAKH = "ҚҺқһҰұӘӨҒҮөғәҢңү";

    private TextDecoding() {}

    static String decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /** As {@link #decode(byte[])}, but a web page's own statement decides between code pages. */
    static String decodeHtml(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(SAMPLE, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return decode(bytes, declared.find() ? charset(declared.group(1)) : null);
    }

    private static String decode(byte[] bytes, @Nullable Charset declared) {
        Charset wide = wide(bytes);
        if (wide != null) {
            return withoutMark(new String(bytes, wide));
        }
        try {
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return declared != null ? new String(bytes, declared) : fromCodePage(bytes);
        }
    }

    /** UTF-16 by its mark, or by its zero bytes (Latin) or fours (Cyrillic) at every second place. */
    static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return null;
        }
        int[] high = new int[2];
        int sample = Math.min(SAMPLE, bytes.length);
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0 || bytes[i] == 4) {
                high[i % 2]++;
            }
        }
        if (high[1] > sample * 0.4 && high[0] < sample * 0.05) {
            return StandardCharsets.UTF_16LE;
        }
        return high[0] > sample * 0.4 && high[1] < sample * 0.05 ? StandardCharsets.UTF_16BE : null;
    }

    private static String fromCodePage(byte[] bytes) {
        int letters = 0;
        int besideLatin = 0;
        for (int i = 0; i < bytes.length; i++) {
            if ((bytes[i] & 0xFF) >= 0xC0) {
                letters++;
                boolean before = i > 0 && isAsciiLetter(bytes[i - 1]);
                boolean after = i + 1 < bytes.length && isAsciiLetter(bytes[i + 1]);
                besideLatin += before || after ? 1 : 0;
            }
        }
        if (besideLatin * 2 > letters) {
            return new String(bytes, WINDOWS_1252);
        }
        String text = new String(bytes, WINDOWS_1251);
        return isKazakh(text, letters) ? inKazakh(text) : text;
    }

    /** Қ is common in Kazakh, and its place in windows-1251 holds a letter of Macedonian alone. */
    private static boolean isKazakh(String text, int letters) {
        long q = text.chars().filter(c -> c == 'Ќ' || c == 'ќ').count();
        return q * 200 > letters;
    }

    private static String inKazakh(String text) {
        StringBuilder kazakh = new StringBuilder(text);
        for (int i = 0; i < kazakh.length(); i++) {
            int place = NOT_KAZAKH.indexOf(kazakh.charAt(i));
            if (place >= 0) {
                kazakh.setCharAt(i, KAZAKH.charAt(place));
            }
        }
        return kazakh.toString();
    }

    private static boolean isAsciiLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private static @Nullable Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
