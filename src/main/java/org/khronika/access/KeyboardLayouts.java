package org.khronika.access;

import java.util.stream.Stream;

/** The same keys on the keyboards of our languages: "Гфззцщкв" is the keys of "Password", "ghbdtn" those of "привет". */
final class KeyboardLayouts {

    private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
    private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";
    private static final String DIGITS = "234589" + "0-=";
    private static final String KAZAKH = "әіңғүұ" + "қөһ";

    private KeyboardLayouts() {}

    /** The password, and what the same keys give on the Latin and on the Russian and Kazakh keyboard. */
    static Stream<String> asTypedElsewhere(String password) {
        String latin = moved(moved(password, RUSSIAN, LATIN), KAZAKH, DIGITS);
        String russian = moved(password, LATIN, RUSSIAN);
        String kazakh = moved(russian, DIGITS, KAZAKH);
        return Stream.of(password, latin, russian, kazakh).distinct();
    }

    private static String moved(String password, String from, String to) {
        StringBuilder moved = new StringBuilder(password.length());
        for (int i = 0; i < password.length(); i++) {
            int key = from.indexOf(password.charAt(i));
            moved.append(key < 0 ? password.charAt(i) : to.charAt(key));
        }
        return moved.toString();
    }
}
