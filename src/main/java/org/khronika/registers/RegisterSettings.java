package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import org.khronika.values.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param most records that a register of whole records works through at once ({@code KHRONIKA_REGISTERS_MOST}) */
@ConfigurationProperties("khronika.registers")
record RegisterSettings(@DefaultValue("20000") int most) {

    RegisterSettings {
        if (most < 1) {
            throw new WrongSetting("KHRONIKA_REGISTERS_MOST", phrase("registers.setting.most"), most);
        }
    }
}
