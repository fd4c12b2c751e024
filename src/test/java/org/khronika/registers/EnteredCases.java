package org.khronika.registers;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.pages.RegisterPage;
import org.khronika.people.Person;
import org.khronika.proceedings.CaseAbout;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.query.Queries;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.AmendRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.WithdrawRecord;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Cases that a documenter enters, and the registers that members open. The cast is invented. */
abstract class EnteredCases {

    static final LocalDate FEBRUARY = LocalDate.of(2023, 2, 1);
    static final LocalDate MARCH = LocalDate.of(2023, 3, 27);

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    AmendRecord amend;

    @Autowired
    WithdrawRecord withdraw;

    @Autowired
    Records records;

    @Autowired
    DeskRegisters registers;

    @Autowired
    Queries queries;

    @Autowired
    JdbcClient db;

    Member ayla;
    Member rada;

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        rada = Cast.rada(members);
    }

    RecordRef person(String name) {
        return enter.enter(ayla, Draft.of(Person.named(name), List.of()), null);
    }

    static Step step(StepKind kind, String when) {
        return Step.of(kind, PartialDate.parse(when));
    }

    static Step sentenced(StepKind kind, String when, String sentence) {
        return new Step(
                null,
                kind,
                PartialDate.parse(when),
                false,
                null,
                List.of(),
                List.of(),
                Set.of(),
                null,
                null,
                List.of(Penalty.understand(sentence)),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    static Proceeding proceeding(String title, ProceedingKind kind, @Nullable RecordRef who, Step... steps) {
        PositionHeld held = who == null
                ? new PositionHeld(null, "officers", Quantity.parse("=3"), Position.ACCUSED, null)
                : new PositionHeld(who, null, null, Position.ACCUSED, null);
        return new Proceeding(title, kind, List.of(held), List.of(), List.of(), List.of(steps), List.of(), null);
    }

    RecordRef entered(Proceeding proceeding, Sensitivity sensitivity) {
        return enter.enter(ayla, new Draft<>(proceeding, List.of(), sensitivity, Set.of()), null);
    }

    RegisterPage view(CaseRegister register, LocalDate on, @Nullable LocalDate against, Member member) {
        return shown(register, on, against, member).page();
    }

    CaseRegisterView shown(CaseRegister register, LocalDate on, @Nullable LocalDate against, Member member) {
        return registers.view(register, on, registers.today(), against, 0, 100, Reader.of(member));
    }

    String since(LocalDate on) {
        return view(CaseRegister.DEPRIVED, on, null, rada).lines().stream()
                .filter(line -> line.head().text().equals("Aidos Held"))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(1);
    }

    /** Every register as a page, with a difference, and as a table. */
    List<String> shown(Member member) throws Exception {
        List<String> all = new ArrayList<>();
        for (CaseRegister register : CaseRegister.values()) {
            String page = "/desk/registers/" + register.slug();
            all.add(page(page + "?on=2023-02-01&against=2022-01-15", member));
            all.add(page(page + "/csv?on=2023-02-01", member));
        }
        all.add(page("/desk/registers", member));
        return all;
    }

    String page(String address, Member member) throws Exception {
        return mvc.perform(get(address).with(As.member(member)))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("(?s)<header class=\"deskbar\">.*?</header>", "");
    }

    static Step charges(StepKind kind, String when, List<String> articles, List<String> from) {
        return new Step(
                null,
                kind,
                PartialDate.parse(when),
                false,
                null,
                articles,
                from,
                Set.of(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    static Proceeding about(CaseAbout about, Proceeding body) {
        return new Proceeding(
                body.title(),
                body.kind(),
                body.kindInferred(),
                body.people(),
                body.incidents(),
                body.episodes(),
                body.places(),
                body.organisations(),
                about,
                body.reprisals(),
                body.steps(),
                body.followedUntil(),
                body.sourceClaims(),
                body.note());
    }
}
