package org.khronika.database;

import static org.khronika.words.Phrase.phrase;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Phrase;

/**
 * Where a database is and as whom to enter it.
 *
 * @param jdbcUrl starts with {@code jdbc:postgresql:} and may itself carry user and password as parameters
 */
record Address(
        String jdbcUrl, @Nullable String user, @Nullable String password) {

    private static final Phrase EXPECTED = phrase("database.address.expected");

    /**
     * Reads what a person wrote in {@code KHRONIKA_DATABASE_URL}.
     *
     * @throws DatabaseUnavailable if it is not an address of PostgreSQL; the message never repeats the password
     */
    static Address parse(String written) {
        if (written.startsWith("jdbc:postgresql:")) {
            return new Address(written, null, null);
        }
        URI uri = uri(written);
        if (uri.getScheme() == null || !uri.getScheme().matches("postgres(ql)?")) {
            throw new DatabaseUnavailable(phrase("database.address.scheme")
                    .with("expected", EXPECTED)
                    .with("scheme", String.valueOf(uri.getScheme())));
        }
        if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
            throw new DatabaseUnavailable(phrase("database.address.no-host").with("expected", EXPECTED));
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String parameters = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String jdbcUrl = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + parameters;
        String[] who = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        return new Address(jdbcUrl, who.length > 0 ? decoded(who[0]) : null, who.length > 1 ? decoded(who[1]) : null);
    }

    /** The address as it may be shown: without parameters, user and password. */
    String shown() {
        return jdbcUrl.replaceFirst("^jdbc:", "").replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    /** A new connection, outside any pool. */
    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "khronika");
        properties.setProperty("reWriteBatchedInserts", "true");
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(jdbcUrl, properties);
    }

    /** Neither user nor password nor parameters. */
    @Override
    public String toString() {
        return shown();
    }

    private static URI uri(String written) {
        try {
            return new URI(written);
        } catch (URISyntaxException e) {
            throw new DatabaseUnavailable(phrase("database.address.unreadable")
                    .with("expected", EXPECTED)
                    .with("n", e.getIndex() + 1)
                    .with("why", e.getReason()));
        }
    }

    private static String decoded(String raw) {
        return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
