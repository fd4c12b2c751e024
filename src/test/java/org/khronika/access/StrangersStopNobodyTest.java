package org.khronika.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.DeskClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** What strangers send slowly, or much of, over real sockets: the public page and the sign-in answer all the same. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StrangersStopNobodyTest {

    private static final int MANY = 40;
    private static final int LARGE = 21_000_000;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=lamps";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    private final List<Socket> sockets = new ArrayList<>();

    @BeforeEach
    void somebodyCanSignIn() {
        if (members.find("gulnur@monitor.test").isEmpty()) {
            members.add(
                    "gulnur@monitor.test",
                    "Гүлнұр Әлі",
                    java.util.Set.of(Role.DOCUMENTER),
                    new BCryptPasswordEncoder(4).encode("lantern-otter-gravel"));
        }
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    /** Opens a connection, says what is to come, and sends only this much of it. */
    private Socket begin(String first, String type, long announced, String sent) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(40_000);
        sockets.add(socket);
        String length = announced < 0 ? "Transfer-Encoding: chunked" : "Content-Length: " + announced;
        send(
                socket,
                "%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n%s\r\n\r\n%s"
                        .formatted(first, type, length, sent));
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static String status(Socket socket) throws IOException {
        String line =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine();
        return line == null ? "closed" : line.substring(9, 12);
    }

    private void everybodyElseIsAnswered() throws Exception {
        for (String page : List.of("/", "/sign-in", "/desk/assets/desk.css")) {
            assertThat(new DeskClient(port).get(page).statusCode()).as(page).isEqualTo(200);
        }
    }

    @Test
    void socketsThatDripABodyToTheSignInStopNobodyAndAreHungUpOn() throws Exception {
        for (int n = 0; n < MANY; n++) {
            begin("POST /sign-in", FORM, 4_000, "email=%D3%98");
        }
        everybodyElseIsAnswered();
        assertThat(sockets.getLast().getInputStream().available())
                .as("the others were answered while these were still waited for")
                .isZero();
        new DeskClient(port).signIn("gulnur@monitor.test", "lantern-otter-gravel");
        Thread dripping = Thread.ofVirtual().start(this::drip);
        assertThat(status(sockets.getFirst())).isEqualTo("408");
        assertThat(status(sockets.getLast())).isEqualTo("408");
        dripping.interrupt();
    }

    /** A letter a second to each, for at most a minute. */
    private void drip() {
        try {
            for (int second = 0; second < 60; second++) {
                for (Socket socket : sockets) {
                    send(socket, "a");
                }
                Thread.sleep(1000);
            }
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aStrangersUploadIsAnsweredBeforeItIsSent() throws Exception {
        String head = "--lamps\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Қ.txt\"\r\n\r\n";
        for (int n = 0; n < 19; n++) {
            begin("POST /desk/reports", PARTS, LARGE, head + "л".repeat(20_000));
        }
        everybodyElseIsAnswered();
        for (Socket socket : sockets) {
            assertThat(status(socket)).isIn("302", "401", "413");
        }
    }

    @Test
    void ofAStrangersPartsNoMoreIsWaitedForThanShowsThatTheyHaveNoTicket() throws Exception {
        String part = "--lamps\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        for (String sent : List.of(
                part.formatted("_csrf", "x") + part.formatted("form-kept", "AAAA" + "b".repeat(200)) + "--lamps\r\n",
                part.formatted("text", "Ә".repeat(20_000)),
                part.formatted("Қ".repeat(20_000), "x"))) {
            assertThat(status(begin("POST /desk/reports", PARTS, 21_000_000, sent)))
                    .as(sent.substring(0, 60))
                    .isIn("302", "413");
        }
    }

    @Test
    void whoFallsSilentInTheMiddleIsHungUpOn() throws Exception {
        String head = "--lamps\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n";
        assertThat(status(begin("POST /desk/reports", PARTS, 21_000_000, head))).isNotEqualTo("500");
        assertThat(status(begin("POST /sign-in", FORM, 4_000, "email=%D3%98"))).isNotEqualTo("500");
    }

    @Test
    void aStrangerMustSayHowMuchComesAndItMustBeLittle() throws Exception {
        assertThat(status(begin("POST /sign-in", FORM, -1, "5\r\nemail\r\n"))).isEqualTo("411");
        assertThat(status(begin("POST /sign-in", FORM, 200_000, "email="))).isEqualTo("413");
        assertThat(status(begin("POST /desk/records", FORM, LARGE, "title="))).isEqualTo("413");
        assertThat(status(begin("POST /sign-in", PARTS, LARGE, "--lamps"))).isEqualTo("413");
    }

    @Test
    void aBodyWhereNoneIsExpectedIsNotRead() throws Exception {
        assertThat(status(begin("PUT /sign-in", FORM, LARGE, "email="))).isEqualTo("413");
        assertThat(status(begin("DELETE /desk/records", FORM, LARGE, "a=b"))).isEqualTo("413");
        assertThat(status(begin("GET /", FORM, LARGE, "a=b"))).isEqualTo("413");
    }
}
