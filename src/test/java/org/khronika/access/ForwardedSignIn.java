package org.khronika.access;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A sign-in by something that says of itself that it is a proxy. */
final class ForwardedSignIn {

    private static final String PASSWORD = "lantern-otter-gravel";

    private ForwardedSignIn() {}

    /** What a member's sign-in through something that says "this came by TLS from 203.0.113.9" answers. */
    static HttpResponse<String> at(int port, Members members, Passwords passwords) throws Exception {
        String email = "zara%d@monitor.test".formatted(System.nanoTime());
        members.add(email, "Зара “Z”", Set.of(Role.DOCUMENTER), passwords.hashOfRandom(PASSWORD));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> page = client.send(asked(port).build(), HttpResponse.BodyHandlers.ofString());
            String token = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
            String cookie = page.headers().allValues("Set-Cookie").getFirst().replaceAll(";.*", "");
            String form = "_csrf=%s&email=%s&password=%s"
                    .formatted(token, URLEncoder.encode(email, StandardCharsets.UTF_8), PASSWORD);
            return client.send(
                    asked(port)
                            .header("Cookie", cookie)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static HttpRequest.Builder asked(int port) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d/sign-in".formatted(port)))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "203.0.113.9");
    }
}
