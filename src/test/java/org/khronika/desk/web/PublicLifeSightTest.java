package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.assemblies.ContextEvent;
import org.khronika.elections.Election;
import org.khronika.legislation.Law;
import org.khronika.people.Organisation;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.PublicLife;
import org.khronika.records.Sensitivity;
import org.khronika.review.Contents;
import org.khronika.review.EnterRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What may not be seen of public life changes no page, number or file that others read. The cast is invented. */
@DatabaseTest
class PublicLifeSightTest {

    private static final List<String> REGISTERS = List.of(
            "/desk/registers",
            "/desk/registers/assembly-requests",
            "/desk/registers/preventive-measures",
            "/desk/registers/disruptions",
            "/desk/registers/applications",
            "/desk/registers/parties?on=2023-01-01&against=2022-01-01",
            "/desk/registers/banned?on=2023-01-01&against=2018-01-01",
            "/desk/registers/laws?on=2023-01-01&against=2022-01-01",
            "/desk/registers/elections",
            "/desk/registers/assembly-requests/csv",
            "/desk/records?kind=ASSEMBLY",
            "/desk/records?kind=ASSEMBLY&by.requests.decision=REFUSED",
            "/desk/records?kind=APPLICATION",
            "/desk/records?kind=LAW");

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    Contents contents;

    private Member author;
    private RecordRef event;
    private RecordRef law;
    private RecordRef authority;
    private RecordRef election;

    @BeforeEach
    void whatEverybodySees() {
        author = Cast.ayla(members);
        event = entered(
                ContextEvent.class, Map.of("title", "Visit of the regatta", "kind", "VISIT", "when", "2022-09-14"));
        law = entered(Law.class, Map.of("title", "Law on regattas", "kind", "DRAFT"));
        authority = entered(
                Organisation.class, Map.of("names", List.of(Map.of("text", "Akimat of Example Bay", "kind", "MAIN"))));
        election = entered(Election.class, Map.of("title", "Election of the regatta", "kind", "PARLIAMENTARY"));
    }

    private <T extends Record> T body(Class<T> type, Map<String, Object> answers) {
        JsonNode tree = JsonMapper.shared().valueToTree(answers);
        return contents.body(tree, type);
    }

    private <T extends Record> RecordRef entered(Class<T> type, Map<String, Object> answers) {
        return enter.enter(author, Draft.of(body(type, answers), List.of()), null);
    }

    private void enter(String word, Sensitivity sensitivity) {
        PublicLife.hidden(word, event, law, authority, election)
                .forEach((type, answers) -> enterOne(type, answers, sensitivity));
    }

    private <T extends Record> void enterOne(Class<T> type, Map<String, Object> answers, Sensitivity sensitivity) {
        enter.enter(author, new Draft<>(body(type, answers), List.of(), sensitivity, Set.of()), null);
    }

    private Map<String, String> read(Member member) {
        Desk desk = new Desk(mvc, member);
        Map<String, String> pages = new LinkedHashMap<>();
        List.of(event, law, authority, election)
                .forEach(record -> pages.put(
                        record.address(),
                        still(desk.open("/desk/records/" + record.address()).html())));
        REGISTERS.forEach(address -> pages.put(address, still(desk.open(address).html())));
        return pages;
    }

    /** Without the secrets of forms, which are other ones each time. */
    private static String still(String html) {
        return html.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void aRestrictedRecordOfPublicLifeChangesNoPageAndNoNumberOfAnotherMember() {
        Member bek = Cast.bek(members);
        Map<String, String> before = read(bek);
        enter("Restrictedword", Sensitivity.RESTRICTED);
        assertThat(read(bek)).isEqualTo(before);
        Map<String, String> own = read(author);
        assertThat(own.get(event.address())).contains("Restrictedword rally", "Restrictedword detention");
        assertThat(own.get("/desk/registers/assembly-requests")).contains("Restrictedword rally");
        assertThat(own.get("/desk/registers/banned?on=2023-01-01&against=2018-01-01"))
                .contains("Restrictedword party");
    }
}
