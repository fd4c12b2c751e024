package org.khronika.intake;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khronika.reading.CannotRead;
import org.khronika.reading.ConfinedReader;
import org.khronika.reading.Reading;
import org.khronika.records.CountrySettings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The reader of this installation, in processes of its own, and the version of the words and rules that it reads by. */
@Component
public class ReportReader implements DisposableBean {

    private final ConfinedReader reader;
    private final Supplier<String> rules = SingletonSupplier.of(ReportReader::versionOfPacks);

    ReportReader(CountrySettings where, ReadingSettings settings) {
        this.reader = new ConfinedReader(where.country(), settings.readingTime());
    }

    /** Throws {@link CannotRead} where the text meets a limit. */
    public Reading read(String text, @Nullable LocalDate documentDate) {
        return reader.read(text, documentDate);
    }

    @Override
    public void destroy() {
        reader.close();
    }

    /** Twelve digits that change when a word list or rule of a language or country pack changes. */
    String rules() {
        return rules.get();
    }

    /** The path below the folder of the packs, the same in a folder of classes and in an archive. */
    private static String withinPacks(Resource pack) {
        String path = pack.getDescription();
        return path.substring(Math.max(0, path.lastIndexOf("/reading/")));
    }

    private static String versionOfPacks() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Resource[] packs = new PathMatchingResourcePatternResolver().getResources("classpath*:reading/**/*.*");
            Arrays.sort(packs, Comparator.comparing(ReportReader::withinPacks));
            for (Resource pack : packs) {
                try (InputStream in = pack.getInputStream()) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The packs of the reader cannot be read.", e);
        }
    }
}
