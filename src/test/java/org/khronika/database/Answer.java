package org.khronika.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What the program answers over a bare connection, as no polite client would ask, and how long it took. */
record Answer(int status, String body, Duration took) {

    static Answer to(int port, String method, String path, String headers) {
        return to(port, method, path, headers, "");
    }

    static Answer to(int port, String method, String path, String headers, String body) {
        long begun = System.nanoTime();
        try {
            String answer = raw(
                    port,
                    "%s %s HTTP/1.1\r\nHost: localhost\r\n%sConnection: close\r\n\r\n%s"
                            .formatted(method, path, headers, body));
            return new Answer(
                    answer.isEmpty() ? 0 : Integer.parseInt(answer.substring(9, 12)),
                    answer,
                    Duration.ofNanos(System.nanoTime() - begun));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String raw(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
