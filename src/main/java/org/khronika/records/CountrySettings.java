package org.khronika.records;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.Locale;
import org.khronika.values.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param country what is recorded happens there: two letters that addresses bear, and whose places, codes and language are read */
@ConfigurationProperties("khronika")
public record CountrySettings(@DefaultValue("KZ") String country) {

    public CountrySettings {
        if (!Arrays.asList(Locale.getISOCountries()).contains(country)) {
            throw new WrongSetting("KHRONIKA_COUNTRY", phrase("records.setting.country"), country);
        }
    }
}
