package org.khronika.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of several nodes the first that answers is asked, as whoever we are there, over TLS that we believe. */
class AnyNodeTest {

    private static final char[] SECRET = "secret-of-test".toCharArray();

    private final List<String> asked = new ArrayList<>();

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    AnyNodeTest() {}

    private void answers(HttpServer server, int status) {
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    private static InetSocketAddress here() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static String address(HttpServer server) {
        return (server instanceof HttpsServer ? "https" : "http") + "://localhost:"
                + server.getAddress().getPort();
    }

    private static String nobody() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://localhost:" + closed.getLocalPort();
        }
    }

    private static SearchSettings settings(List<String> hosts, @Nullable String user, @Nullable Path trust) {
        return new SearchSettings(
                SearchSettings.OPENSEARCH, hosts, user, user == null ? null : "құпия", null, trust, "khronika");
    }

    private static int ask(AnyNode nodes, String path) throws IOException, InterruptedException {
        return nodes.send(
                        HttpRequest.newBuilder(URI.create(AnyNode.ADDRESS + path))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void theFirstThatAnswersIsAskedAsWhoWeAreThere() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(here(), 0);
        try {
            answers(server, 200);
            AnyNode nodes = new AnyNode(settings(List.of(nobody(), address(server) + "/search/"), "khronika", null));

            assertThat(ask(nodes, "/a/_search?size=1")).isEqualTo(200);
            assertThat(asked).containsExactly("GET /search/a/_search?size=1 Basic a2hyb25pa2E60pvSsdC/0LjRjw==");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whereNoneAnswersTheAddressIsNamed() throws IOException {
        String gone = nobody();
        AnyNode nodes = new AnyNode(settings(List.of(gone), null, null));

        assertThatThrownBy(() -> ask(nodes, "/"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(gone);
    }

    @Test
    void oneThatRefusesCannotBeReached() throws IOException {
        HttpServer server = HttpServer.create(here(), 0);
        try {
            answers(server, 401);
            AnyNode nodes = new AnyNode(settings(List.of(address(server)), null, null));

            assertThatThrownBy(() -> ask(nodes, "/"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("401");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aCertificateOfOurOwnIsBelievedWhereTheFileSaysSoAndNowhereElse()
            throws IOException, InterruptedException, GeneralSecurityException {
        Path keys = folder.resolve("keys.p12");
        Path trust = folder.resolve("trust.pem");
        keytool(
                "-genkeypair -alias node -keyalg EC -dname CN=localhost -ext san=dns:localhost,ip:127.0.0.1 -storetype PKCS12 -storepass %s -keystore %s",
                keys);
        keytool("-exportcert -rfc -alias node -storepass %s -keystore %s -file " + trust, keys);
        HttpsServer server = HttpsServer.create(here(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls(keys)));
        try {
            answers(server, 200);
            List<String> hosts = List.of(address(server));

            assertThat(ask(new AnyNode(settings(hosts, "khronika", trust)), "/"))
                    .isEqualTo(200);
            AnyNode stranger = new AnyNode(settings(hosts, null, null));
            assertThatThrownBy(() -> ask(stranger, "/")).isInstanceOf(IOException.class);
        } finally {
            server.stop(0);
        }
    }

    private static void keytool(String arguments, Path keys) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments.formatted(String.valueOf(SECRET), keys).split(" ", -1)));
        assertThat(new ProcessBuilder(command).redirectErrorStream(true).start().waitFor())
                .isZero();
    }

    private static SSLContext tls(Path keys) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, SECRET);
        }
        KeyManagerFactory ours = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        ours.init(store, SECRET);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(ours.getKeyManagers(), null, null);
        return tls;
    }
}
