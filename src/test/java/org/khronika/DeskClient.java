package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** A browser without a window: speaks HTTP with the running application over a real socket, with cookies and the tokens of forms. */
public final class DeskClient {

    private static final String BOUNDARY = "----lamps";

    private final int port;
    private String cameTo = "";
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public DeskClient(int port) {
        this.port = port;
    }

    /** Signs in; the password must be right. */
    public DeskClient signIn(String email, String password) throws Exception {
        HttpResponse<String> answer = post("/sign-in", Map.of("email", email, "password", password), "/sign-in");
        assertThat(answer.statusCode()).isEqualTo(302);
        cameTo = answer.headers().firstValue("Location").orElseThrow();
        assertThat(cameTo).doesNotContain("refused");
        return this;
    }

    /** Where the last sign-in led to. */
    public String cameTo() {
        return cameTo;
    }

    /** Loses the session, as it is lost when nothing was done for too long. */
    public void forgetSession() {
        cookies.getCookieStore().removeAll();
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html");
    }

    public HttpResponse<String> send(HttpRequest request) throws Exception {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws Exception {
        return send(to(path).build());
    }

    /** Sends a form with the token of the form on a page. */
    public HttpResponse<String> post(String path, Map<String, String> answers, String formOn) throws Exception {
        return post(path, answers, formOn, Map.of());
    }

    /** The same with headers. */
    public HttpResponse<String> post(
            String path, Map<String, String> answers, String formOn, Map<String, String> headers) throws Exception {
        Map<String, String> all = new LinkedHashMap<>(answers);
        all.put("_csrf", hidden(get(formOn).body(), "_csrf"));
        return sendForm(path, all, headers);
    }

    /** Sends the form for a new report as a browser does: in parts, without saying in which letters. */
    public HttpResponse<String> report(Map<String, String> answers, String fileName, byte[] file) throws Exception {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("_csrf", hidden(get("/desk/reports/new").body(), "_csrf"));
        all.putAll(answers);
        all.put("file", "");
        return sendParts("/desk/reports", all, fileName, file);
    }

    /** Sends exactly these answers in parts, in their order; the answer “file” is the file. */
    public HttpResponse<String> sendParts(String path, Map<String, String> answers, String fileName, byte[] file)
            throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            String name = "name=\"" + answer.getKey() + "\"";
            if (answer.getKey().equals("file")) {
                String type = "\r\nContent-Type: application/octet-stream";
                part(body, name + "; filename=\"" + fileName + "\"" + type, file);
            } else {
                part(body, name, answer.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) throws IOException {
        body.write("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
                .formatted(BOUNDARY, head)
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** The value of a hidden control of a page. */
    public static String hidden(String page, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\"\\s+value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).as("%s in the page", name).isTrue();
        return found.group(1);
    }

    /** All that a form of a page would send, by its controls; what is given stands in the place of what the page has. */
    public static Map<String, String> filled(String page, String form, Map<String, String> answers) {
        Map<String, String> all = new LinkedHashMap<>();
        FormElement found =
                (FormElement) Objects.requireNonNull(Jsoup.parse(page).selectFirst(form), form);
        found.formData().forEach(control -> all.put(control.key(), control.value()));
        all.putAll(answers);
        return all;
    }

    /** Sends exactly these answers. */
    public HttpResponse<String> sendForm(String path, Map<String, String> answers, Map<String, String> headers)
            throws Exception {
        HttpRequest.Builder to = to(path).header("Content-Type", "application/x-www-form-urlencoded");
        headers.forEach(to::header);
        return send(to.POST(BodyPublishers.ofString(encoded(answers))).build());
    }

    private static String encoded(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(answer -> encoded(answer.getKey()) + "=" + encoded(answer.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
