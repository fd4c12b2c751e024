package org.khronika.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.DeskClient;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.demo.DemoRecords;
import org.khronika.records.Cast;
import org.khronika.review.Reviewed;
import org.khronika.words.EnglishOnPages;
import org.khronika.words.Languages;
import org.khronika.words.PseudoLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages of the desk, with the demo, for a member whose language puts each message between ⟦ and ⟧: found by following the links, a few of each
 * kind.
 */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DeskInPseudoLanguageTest {

    private static final String EMAIL = "sholpan@monitor.test";
    private static final String PASSWORD = "marble-heron-lantern";
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:desk|sign-in)[^\"#]*)");
    private static final Pattern OF_CONTENT = Pattern.compile(
            "/desk/(records(/[A-Z](/(form|law|more/.*))?|[?]kind=.*|/new[?]kind=LIST)|registers.*|releases.*|legislation.*|rules.*)");
    private static final int EACH = 1;

    @Autowired
    DemoRecords demo;

    @Autowired
    Members members;

    @Autowired
    Reviewed reviewed;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient db;

    @LocalServerPort
    int port;

    private final EnglishOnPages english = new EnglishOnPages();
    private final Map<String, Map<String, String>> left = new TreeMap<>();

    @AfterEach
    void silent() {
        PseudoLanguage.silent();
    }

    @Test
    void noEnglishIsLeftOnTheDeskOutsideOfTheCatalogues() throws Exception {
        demo.load(Cast.ayla(members), Cast.rada(members));
        reviewed.list().forEach(record -> english.knows(record, json));
        db.sql("select name from member union select reason from journal_entry where reason is not null")
                .query(String.class)
                .list()
                .forEach(english::knows);
        members.add(EMAIL, "Шолпан Ермекқызы", Set.of(Role.values()), hash());
        english.knows(EMAIL);
        PseudoLanguage.spoken();
        Languages.spoken().all().forEach(language -> english.knows(language.name()));
        DeskClient desk = new DeskClient(port);
        look(
                "/sign-in",
                desk.send(desk.to("/sign-in")
                        .header("Accept-Language", PseudoLanguage.TAG)
                        .build()));
        db.sql("update member set language = :tag")
                .param("tag", PseudoLanguage.TAG)
                .update();
        desk.signIn(EMAIL, PASSWORD);
        walk(desk);

        assertThat(left.keySet()).contains("/sign-in", "/desk", "/desk/reports", "/desk/account");
        EnglishOnPages.none(left);
    }

    private static String hash() {
        return new BCryptPasswordEncoder(4).encode(PASSWORD);
    }

    private void walk(DeskClient desk) throws Exception {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> known = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(Set.of("/desk"));
        while (!next.isEmpty()) {
            String path = next.poll();
            if (isPassed(path) || !known.add(path) || seen.merge(kind(path), 1, Integer::sum) > EACH) {
                continue;
            }
            HttpResponse<String> page = desk.get(path);
            if (page.statusCode() == 200
                    && page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                look(path, page);
                Matcher links = LINK.matcher(page.body());
                while (links.find()) {
                    next.add(HtmlUtils.htmlUnescape(links.group(1)));
                }
            }
        }
    }

    /**
     * The guides of the help are documents. Pages that are made of what people wrote have pieces of it that look like words of ours, other ones in each
     * run: they are walked and listed on an update only.
     */
    private static boolean isPassed(String path) {
        return path.startsWith("/desk/help")
                || path.matches(".*/steps/new\\?kind=(?!CHARGED|ACT$).*")
                || (OF_CONTENT.matcher(kind(path)).matches() && !Boolean.getBoolean("khronika.update"));
    }

    /** The address without what names one thing: records by their kind. */
    private static String kind(String path) {
        return path.replaceAll("[A-Z]{2}-([A-Z])-\\d{4}-\\d+", "$1")
                .replaceAll("\\?.*?((?:kind|new|panel)=[^&]*).*", "?$1")
                .replaceAll("\\?(?!kind|new|panel).*", "")
                .replaceAll("/\\d+", "/n")
                .replaceAll("(/desk/legislation|/desk/rules)/.*", "$1/x");
    }

    private void look(String path, HttpResponse<String> page) {
        left.computeIfAbsent(kind(path), _ -> new TreeMap<>()).putAll(english.on(page.body()));
    }
}
