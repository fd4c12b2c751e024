import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** Asks for pages, sends forms and keeps the session, as the browser of one person does. */
final class Browser implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = client(HttpClient.Redirect.NORMAL);
    private final HttpClient direct = client(HttpClient.Redirect.NEVER);

    Browser(String address) {
        this.base = URI.create(address);
    }

    private HttpClient client(HttpClient.Redirect redirects) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .build();
    }

    /** The page at a path, which must be there. */
    String get(String path) throws IOException, InterruptedException {
        return answered(HttpRequest.newBuilder(base.resolve(path)).build()).body();
    }

    /** The path of the first link on a page whose address matches. */
    Optional<String> firstLink(String page, String pattern) throws IOException, InterruptedException {
        Matcher link = Pattern.compile("href=\"(" + pattern + ")\"").matcher(get(page));
        return link.find()
                ? Optional.of(base.resolve(page).resolve(link.group(1)).getPath())
                : Optional.empty();
    }

    /** Signs in at the desk, and does not look at the page that follows. */
    void signIn(String email, String password) throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>(Map.of("email", email, "password", password));
        Matcher token = TOKEN.matcher(get("/sign-in"));
        if (token.find()) {
            form.put("_csrf", token.group(1));
        }
        HttpResponse<String> answer = direct.send(posted("/sign-in", form), HttpResponse.BodyHandlers.ofString());
        String landed = answer.headers().firstValue("Location").orElse("/sign-in");
        if (URI.create(landed).getPath().startsWith("/sign-in")) {
            throw new IOException("Signing in as " + email + " was refused.");
        }
    }

    /** Pastes a report and returns the path of its reading view. */
    String paste(String text) throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>();
        for (String empty : new String[] {"title", "publisher", "date", "language", "link", "receivedFrom", "note"}) {
            form.put(empty, "");
        }
        form.put("text", text);
        form.put("material", "REPORT");
        form.put("sensitivity", "PUBLIC");
        return send("/desk/reports/new", "/desk/reports", form);
    }

    /** Saves a new person by a form that was opened, and does not look at the page that follows. */
    void enterPerson(String form, String name) throws IOException, InterruptedException {
        Map<String, String> answers = new LinkedHashMap<>();
        FormElement found = (FormElement) Jsoup.parse(form).selectFirst("form:has([name=form-kind])");
        // Of a choice that is left open, whose value is empty, jsoup says "on".
        found.formData()
                .forEach(control -> answers.put(control.key(), control.value().equals("on") ? "" : control.value()));
        answers.put("names", "0");
        answers.put("names.0.text", name);
        answers.put("names.0.kind", "MAIN");
        HttpResponse<String> answer =
                direct.send(posted("/desk/records", answers), HttpResponse.BodyHandlers.ofString());
        if (!answer.headers().firstValue("Location").orElse("").contains("/desk/records/KZ-N-")) {
            throw new IOException("Saving " + name + " was answered with " + answer.statusCode() + ".");
        }
    }

    @Override
    public void close() {
        client.close();
        direct.close();
    }

    /** Sends a form with the token of the page that holds it, and returns the path where that led. */
    private String send(String page, String to, Map<String, String> form) throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(form);
        Matcher token = TOKEN.matcher(get(page));
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        return answered(posted(to, all)).uri().getPath();
    }

    private HttpRequest posted(String to, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(base.resolve(to))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<String> answered(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri().getPath() + " answered " + answer.statusCode() + ".");
        }
        return answer;
    }
}
