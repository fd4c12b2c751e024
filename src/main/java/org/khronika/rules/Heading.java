package org.khronika.rules;

import org.khronika.words.Sayable;

/**
 * What stands at the head of a rule file.
 *
 * @param title what the rules are about
 * @param law the law they are taken from
 * @param readIn the text that was read, or what is known of it
 * @param address where the text can be read
 */
record Heading(Sayable title, Sayable law, Sayable readIn, String address) {

    static Heading read(WrittenRule file) {
        return new Heading(file.said("title"), file.said("law"), file.said("read in"), file.text("address"));
    }
}
