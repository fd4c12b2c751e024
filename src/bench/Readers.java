import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Four people who read pages as fast as they come, without thinking in between. */
final class Readers implements AutoCloseable {

    private static final int READERS = 4;
    private static final int WARM_UP = 500;
    private static final int REQUESTS = 500;
    private static final double NANOS_PER_MS = 1e6;

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Readers(String address) {
        this.base = address.replaceFirst("/$", "");
    }

    /** Reads one page again and again and prints how long it took. */
    void read(String label, String path) throws IOException, InterruptedException {
        together(path, WARM_UP);
        long begin = System.nanoTime();
        long[] took = together(path, REQUESTS);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "%-22s p50 %6.1f ms   p95 %6.1f ms   p99 %6.1f ms   %5.0f pages/s   %s%n",
                label,
                at(took, 0.50),
                at(took, 0.95),
                at(took, 0.99),
                took.length / seconds,
                path);
    }

    /** The first link on a page whose address matches. */
    Optional<String> firstLink(String page, String pattern) throws IOException, InterruptedException {
        Matcher link =
                Pattern.compile("href=\"(" + pattern + ")\"").matcher(get(page).body());
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }

    /** Signs in by the form, as a browser does. */
    void signIn(String email, String password) throws IOException, InterruptedException {
        String form = get("/sign-in").body();
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(form);
        String body = "email=" + encoded(email) + "&password=" + encoded(password)
                + (token.find() ? "&_csrf=" + encoded(token.group(1)) : "");
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.uri().getPath().startsWith("/sign-in")) {
            throw new IOException("Signing in as " + email + " was refused.");
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private long[] together(String path, int requests) throws IOException, InterruptedException {
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            List<Callable<long[]>> each = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                each.add(() -> alone(path, requests));
            }
            long[] all = new long[0];
            for (Future<long[]> one : readers.invokeAll(each)) {
                long[] took = one.get();
                int had = all.length;
                all = Arrays.copyOf(all, had + took.length);
                System.arraycopy(took, 0, all, had, took.length);
            }
            return all;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private long[] alone(String path, int requests) throws IOException, InterruptedException {
        long[] took = new long[requests];
        for (int i = 0; i < requests; i++) {
            long begin = System.nanoTime();
            get(path);
            took[i] = System.nanoTime() - begin;
        }
        return took;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode() + ".");
        }
        return answer;
    }

    private static double at(long[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) Math.floor(sorted.length * share))] / NANOS_PER_MS;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
