package org.khronika.database;

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
                    "The database at %s cannot be used: %s. Check KHRONIKA_DATABASE_URL, or unset it to let Khronika run its own database."
                            .formatted(address.shown(), withoutFullStop(String.valueOf(e.getMessage()))),
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
            throw new DatabaseUnavailable("Khronika needs PostgreSQL %d or newer, but %s is version %d."
                    .formatted(OLDEST, address.shown(), version));
        }
        if (!encoding.equals("UTF8")) {
            throw new DatabaseUnavailable(
                    "Khronika needs a database that keeps text as UTF8, but %s keeps it as %s. Make one with: create database khronika encoding 'UTF8' template template0"
                            .formatted(address.shown(), encoding));
        }
    }

    private static String withoutFullStop(String sentence) {
        return sentence.strip().replaceFirst("\\.$", "");
    }
}
