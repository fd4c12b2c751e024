package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import java.time.Duration;
import org.khronika.values.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationStyle;

/** @param readingTime how long the reading of one report may take ({@code KHRONIKA_READING_TIME}) */
@ConfigurationProperties("khronika")
record ReadingSettings(@DefaultValue("30s") Duration readingTime) {

    ReadingSettings {
        if (!readingTime.isPositive()) {
            throw new WrongSetting(
                    "KHRONIKA_READING_TIME",
                    phrase("intake.setting.reading-time"),
                    DurationStyle.SIMPLE.print(readingTime));
        }
    }
}
