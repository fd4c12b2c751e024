package org.khronika.reading;

/** Whether two spellings are one slip of the pen apart. */
final class Spelling {

    private Spelling() {}

    /** Whether one letter was left out, added or exchanged for another. */
    static boolean differsByOne(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) {
            return false;
        }
        int at = 0;
        int shorter = Math.min(one.length(), other.length());
        while (at < shorter && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        String restOfOne = one.substring(Math.min(one.length(), one.length() >= other.length() ? at + 1 : at));
        String restOfOther = other.substring(Math.min(other.length(), other.length() >= one.length() ? at + 1 : at));
        return restOfOne.equals(restOfOther);
    }
}
