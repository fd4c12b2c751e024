package org.khronika.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.DeskClient;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Every letter of every alphabet arrives as it was typed, over a real socket, whatever stands before the page. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LettersOfReportsTest {

    private static final String PASSWORD = "lantern-otter-gravel";
    private static final String KAZAKH = "Әділет ұйымы: Қызғалдақ көшесіндегі үй, һәм Өскемен, Іле, Ғабит, Ңұрлы";
    private static final String RUSSIAN = "«Правозащитное бюро» — объявлено подъёмом щита №7";
    private static final String MARKS = "The Bureau’s “note” — 3 kg … €20";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    private DeskClient desk;

    @BeforeEach
    void signIn() throws Exception {
        String email = "letters%d@monitor.test".formatted(System.nanoTime());
        members.add(email, "Ұлпан Қожа", Set.of(Role.DOCUMENTER), new BCryptPasswordEncoder(4).encode(PASSWORD));
        desk = new DeskClient(port).signIn(email, PASSWORD);
    }

    private String kept(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(302);
        String page =
                desk.get(answer.headers().firstValue("Location").orElseThrow()).body();
        return Jsoup.parse(page).text();
    }

    @Test
    void aPastedReportIsReadLetterForLetter() throws Exception {
        String text = String.join("\n\n", MARKS, KAZAKH, RUSSIAN);
        assertThat(kept(desk.report(Map.of("text", text, "sensitivity", "PUBLIC"), "", new byte[0])))
                .contains(MARKS, KAZAKH, RUSSIAN);
    }

    @Test
    void aTitleTypedBesideAFileKeepsItsLetters() throws Exception {
        byte[] file = ("A note about lamps, " + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        assertThat(kept(desk.report(
                        Map.of("title", KAZAKH + " — " + RUSSIAN, "sensitivity", "PUBLIC"), "lamps.txt", file)))
                .contains(KAZAKH + " — " + RUSSIAN);
    }

    @Test
    void theNameOfAFileKeepsItsLetters() throws Exception {
        byte[] file = ("Another note about lamps, " + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = desk.report(Map.of("sensitivity", "PUBLIC"), "Қаулы «щит» ’22.txt", file);
        HttpResponse<String> original =
                desk.get(answer.headers().firstValue("Location").orElseThrow() + "/original");
        assertThat(URLDecoder.decode(
                        original.headers().firstValue("Content-Disposition").orElseThrow(), StandardCharsets.UTF_8))
                .contains("Қаулы «щит» ’22.txt");
    }

    @Test
    void whatIsRefusedComesBackLetterForLetter() throws Exception {
        HttpResponse<String> answer = desk.report(
                Map.of("title", KAZAKH, "text", RUSSIAN, "date", "қаңтарда", "sensitivity", "PUBLIC"), "", new byte[0]);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(KAZAKH, RUSSIAN, "қаңтарда");
    }
}
