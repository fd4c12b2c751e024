package org.khronika.search;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index lies.
 *
 * @param engine        {@code lucene}, on the disk of this machine, or {@code opensearch} ({@code KHRONIKA_SEARCH_ENGINE})
 * @param hosts         addresses of nodes of OpenSearch; the first that answers is asked ({@code KHRONIKA_SEARCH_HOSTS})
 * @param user          who asks there, with a password ({@code KHRONIKA_SEARCH_USER}); null for nobody
 * @param password      theirs ({@code KHRONIKA_SEARCH_PASSWORD})
 * @param authorization the header that says who asks, where it is no user ({@code KHRONIKA_SEARCH_AUTHORIZATION}); null for none
 * @param trust         a file with the certificates that are believed, instead of those that the Java runtime believes ({@code KHRONIKA_SEARCH_TRUST})
 * @param prefix        what the names of our indexes begin with ({@code KHRONIKA_SEARCH_PREFIX})
 */
@ConfigurationProperties("khronika.search")
record SearchSettings(
        @DefaultValue("lucene") String engine,
        @DefaultValue List<String> hosts,
        @Nullable String user,
        @Nullable String password,
        @Nullable String authorization,
        @Nullable Path trust,
        @DefaultValue("khronika") String prefix) {

    static final String LUCENE = "lucene";
    static final String OPENSEARCH = "opensearch";

    private static final Set<String> OF_THE_WEB = Set.of("https", "http");
    private static final String NOTHING = "—";
    private static final String SECRET = "***";

    SearchSettings {
        engine = engine.strip().toLowerCase(Locale.ROOT);
        if (!Set.of(LUCENE, OPENSEARCH).contains(engine)) {
            throw new WrongSetting("KHRONIKA_SEARCH_ENGINE", phrase("search.setting.engine"), engine);
        }
        hosts = hosts.stream().map(String::strip).toList();
        user = said(user);
        password = said(password);
        authorization = said(authorization);
        trust = trust == null || trust.toString().isEmpty() ? null : trust;
        if (engine.equals(OPENSEARCH)) {
            check(hosts, user, password, authorization, trust, prefix);
        }
    }

    private static @Nullable String said(@Nullable String setting) {
        return setting == null || setting.isBlank() ? null : setting;
    }

    private static void check(
            List<String> hosts,
            @Nullable String user,
            @Nullable String password,
            @Nullable String authorization,
            @Nullable Path trust,
            String prefix) {
        List<URI> nodes = nodes(hosts);
        if ((user == null) != (password == null)) {
            throw new WrongSetting(
                    user == null ? "KHRONIKA_SEARCH_USER" : "KHRONIKA_SEARCH_PASSWORD",
                    phrase("search.setting.user"),
                    NOTHING);
        }
        if (user != null && authorization != null) {
            throw new WrongSetting("KHRONIKA_SEARCH_AUTHORIZATION", phrase("search.setting.authorization"), SECRET);
        }
        if ((user != null || authorization != null) && nodes.stream().anyMatch(SearchSettings::isOpenToOthers)) {
            throw new WrongSetting("KHRONIKA_SEARCH_HOSTS", phrase("search.setting.tls"), String.join(",", hosts));
        }
        if (trust != null && !hasCertificates(trust)) {
            throw new WrongSetting("KHRONIKA_SEARCH_TRUST", phrase("search.setting.trust"), trust);
        }
        if (!prefix.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new WrongSetting("KHRONIKA_SEARCH_PREFIX", phrase("search.setting.prefix"), prefix);
        }
    }

    private static boolean hasCertificates(Path trust) {
        try {
            return TrustFile.tls(trust).getProtocol() != null;
        } catch (IOException | GeneralSecurityException e) {
            return false;
        }
    }

    /** The addresses of the nodes; none has a slash at its end. */
    List<URI> nodes() {
        return nodes(hosts);
    }

    private static List<URI> nodes(List<String> hosts) {
        List<URI> nodes = new ArrayList<>();
        for (String host : hosts) {
            try {
                URI node = URI.create(host.replaceAll("/+$", ""));
                if (OF_THE_WEB.contains(String.valueOf(node.getScheme()))
                        && node.getHost() != null
                        && node.getRawUserInfo() == null
                        && node.getRawQuery() == null
                        && node.getRawFragment() == null) {
                    nodes.add(node);
                }
            } catch (IllegalArgumentException noAddress) {
                break;
            }
        }
        if (nodes.isEmpty() || nodes.size() < hosts.size()) {
            throw new WrongSetting("KHRONIKA_SEARCH_HOSTS", phrase("search.setting.hosts"), String.join(",", hosts));
        }
        return List.copyOf(nodes);
    }

    /** Whether a password on the way there could be read by others. */
    private static boolean isOpenToOthers(URI node) {
        try {
            return node.getScheme().equals("http")
                    && !Arrays.stream(InetAddress.getAllByName(node.getHost()))
                            .allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException nobody) {
            return true;
        }
    }
}
