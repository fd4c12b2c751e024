package org.khronika.database;

import static org.khronika.words.Phrase.phrase;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL that somebody else runs, named by {@code KHRONIKA_DATABASE_URL}. */
record ExternalPostgres(Address address) implements DatabaseServer {

    private static final int OLDEST = 15;

    /**
     * Enters once and looks around.
     *
     * @throws DatabaseUnavailable if it does not answer, is too old, or does not keep text as UTF-8
     */
    static ExternalPostgres at(String url) {
        Address address = Address.parse(url);
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(
                        "select current_setting('server_version_num')::int / 10000, current_setting('server_encoding')")) {
            answer.next();
            demand(address, answer.getInt(1), answer.getString(2));
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    phrase("database.external.unusable")
                            .with("address", address.shown())
                            .with("why", withoutFullStop(String.valueOf(e.getMessage()))),
                    e);
        }
        return new ExternalPostgres(address);
    }

    /** Leaves it alone. */
    @Override
    public void close() {
        // Not ours to stop.
    }

    private static void demand(Address address, int version, String encoding) {
        if (version < OLDEST) {
            throw new DatabaseUnavailable(phrase("database.external.too-old")
                    .with("oldest", OLDEST)
                    .with("address", address.shown())
                    .with("version", version));
        }
        if (!encoding.equals("UTF8")) {
            throw new DatabaseUnavailable(phrase("database.external.encoding")
                    .with("address", address.shown())
                    .with("encoding", encoding));
        }
    }

    private static String withoutFullStop(String sentence) {
        return sentence.strip().replaceFirst("\\.$", "");
    }
}
