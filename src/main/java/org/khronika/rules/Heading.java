package org.khronika.rules;

/**
 * What stands at the head of a rule file.
 *
 * @param title what the rules are about
 * @param law the law they are taken from
 * @param readIn the text that was read, or what is known of it
 * @param address where the text can be read
 */
record Heading(String title, String law, String readIn, String address) {

    static Heading read(WrittenRule file) {
        return new Heading(file.text("title"), file.text("law"), file.text("read in"), file.text("address"));
    }
}
