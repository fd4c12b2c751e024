package org.khronika.print;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.khronika.values.Visible;

/** What somebody typed, as every format can hold it. */
final class SafeText {

    private static final int REPLACEMENT = 0xfffd;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** What may stand in an address as it is (RFC 3986). */
    private static final String OF_ADDRESSES = "-._~:/?#[]@!$&'()*+,;=%";

    private SafeText() {}

    /** The words, with a sign in place of what one cannot see and what no XML may hold. */
    static String words(String typed) {
        String shown = Visible.marks(typed);
        return shown.codePoints().allMatch(SafeText::isOfXml)
                ? shown
                : shown.codePoints()
                        .map(letter -> isOfXml(letter) ? letter : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isOfXml(int letter) {
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !half && letter != 0xfffe && letter != 0xffff;
    }

    /** An address of the web, with every letter that none may have by its number. */
    static String address(String typed) {
        String whole = typed.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
        return words(whole).codePoints().mapToObj(SafeText::inAddress).collect(Collectors.joining());
    }

    private static String inAddress(int letter) {
        boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || OF_ADDRESSES.indexOf(letter) >= 0);
        String itself = Character.toString(letter);
        return plain ? itself : HEX.withPrefix("%").formatHex(itself.getBytes(StandardCharsets.UTF_8));
    }
}
