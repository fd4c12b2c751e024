package org.khronika.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is kept.
 *
 * @param home  folder of everything that is kept ({@code KHRONIKA_HOME})
 * @param alone the program serves pages, so it must be the only one that does on this folder and this database
 */
@ConfigurationProperties("khronika")
record DatabaseSettings(
        @DefaultValue("./data") Path home, @DefaultValue Database database, boolean alone) {

    /** @param url a PostgreSQL of somebody else ({@code KHRONIKA_DATABASE_URL}); none or empty: our own */
    record Database(@Nullable String url) {}
}
