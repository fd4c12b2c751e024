package org.khronika.search;

import java.io.IOException;
import java.net.Authenticator;
import java.net.ConnectException;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * Asks the first node of a cluster that answers, as who we are there, and stays with it. Requests are addressed to {@link #ADDRESS}. One that has come
 * somewhere is never sent elsewhere; a node that refuses or is overloaded counts as one that cannot be reached.
 */
final class AnyNode extends HttpClient {

    /** What stands in requests for whichever node is asked. */
    static final String ADDRESS = "http://any-node";

    private static final Duration CONNECTS = Duration.ofSeconds(2);
    private static final Duration ANSWERS = Duration.ofSeconds(15);
    private static final Duration WORKS = Duration.ofMinutes(2);

    /** It does not know us, has no leave, too much to do, or no cluster behind it. */
    private static final Set<Integer> REFUSES = Set.of(401, 403, 429, 502, 503, 504);

    private static final String QUESTION = "/_search";

    private static final class Refusal extends IOException {

        private static final long serialVersionUID = 1;

        Refusal(String why) {
            super(why);
        }
    }

    private final List<URI> nodes;
    private final @Nullable String authorization;
    private final HttpClient client;
    private volatile int present;

    AnyNode(SearchSettings settings) {
        nodes = settings.nodes();
        authorization = settings.user() == null ? settings.authorization() : basic(settings);
        Builder builder = HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(CONNECTS);
        if (settings.trust() != null) {
            try {
                builder.sslContext(TrustFile.tls(settings.trust()));
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        client = builder.build();
    }

    private static String basic(SearchSettings settings) {
        String both = settings.user() + ":" + settings.password();
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        return ask(request, handler, present, nodes.size());
    }

    private <T> CompletableFuture<HttpResponse<T>> ask(
            HttpRequest request, BodyHandler<T> handler, int node, int left) {
        URI address = nodes.get(node);
        return client.sendAsync(at(address, request), handler)
                .thenCompose(response -> {
                    present = node;
                    return taken(address, response);
                })
                .exceptionallyCompose(failure -> left > 1 && isNotThere(failure)
                        ? ask(request, handler, (node + 1) % nodes.size(), left - 1)
                        : CompletableFuture.failedFuture(named(address, failure)));
    }

    private static <T> CompletableFuture<HttpResponse<T>> taken(URI address, HttpResponse<T> response) {
        return REFUSES.contains(response.statusCode())
                ? CompletableFuture.failedFuture(new Refusal(address + ": " + response.statusCode()))
                : CompletableFuture.completedFuture(response);
    }

    /** With the address that it is about. */
    private static Throwable named(URI address, Throwable failure) {
        Throwable beneath = beneath(failure);
        return beneath instanceof Refusal ? beneath : new IOException(address + ": " + beneath, failure);
    }

    private static Throwable beneath(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private static boolean isNotThere(Throwable failure) {
        Throwable beneath = beneath(failure);
        return beneath instanceof ConnectException || beneath instanceof HttpConnectTimeoutException;
    }

    private HttpRequest at(URI node, HttpRequest request) {
        URI asked = request.uri();
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        boolean isQuestion =
                request.method().equals("GET") || asked.getRawPath().endsWith(QUESTION);
        HttpRequest.Builder addressed = HttpRequest.newBuilder(request, (name, value) -> true)
                .uri(URI.create(node + asked.getRawPath() + query))
                .timeout(isQuestion ? ANSWERS : WORKS);
        if (authorization != null) {
            addressed.setHeader("Authorization", authorization);
        }
        return addressed.build();
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        try {
            return sendAsync(request, handler).get();
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        }
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, @Nullable PushPromiseHandler<T> pushed) {
        return sendAsync(request, handler);
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return client.cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return client.connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return client.followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return client.proxy();
    }

    @Override
    public SSLContext sslContext() {
        return client.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return client.sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return client.authenticator();
    }

    @Override
    public Version version() {
        return client.version();
    }

    @Override
    public Optional<Executor> executor() {
        return client.executor();
    }

    /** Whoever closes a build leaves it to the next: nothing is held but connections, which end by themselves. */
    @Override
    public void close() {}
}
