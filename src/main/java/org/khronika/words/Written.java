package org.khronika.words;

/** What a person wrote: a name, a title, an account. No catalogue changes it. */
record Written(String text) implements Sayable {

    @Override
    public String in(Language language) {
        return text;
    }
}
