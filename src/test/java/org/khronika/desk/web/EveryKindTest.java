package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.TwoStops;
import org.khronika.access.Members;
import org.khronika.pages.RecordRegister;
import org.khronika.records.Cast;
import org.khronika.records.RecordTypes;
import org.khronika.records.Shape;
import org.khronika.records.Stored;
import org.khronika.registers.RecordRegisters;
import org.khronika.review.Reader;
import org.khronika.review.Reviewed;
import org.khronika.values.RecordKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever the kind of record: its list, page, forms and history open, and so does every register. */
@DatabaseTest
@OnTheDemo
class EveryKindTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    Reviewed reviewed;

    @Autowired
    RecordTypes types;

    @Autowired
    RecordRegisters registers;

    private Desk desk;

    @BeforeEach
    void theDemo() {
        desk = new Desk(mvc, Cast.edil(members));
    }

    /** It opens, and no sentence on it ends with two full stops, whatever it was put together from. */
    private void opens(String address) {
        Desk.Page page = desk.open(address);
        assertThat(page.status()).as(address).isEqualTo(200);
        assertThat(TwoStops.in(page.html())).as(address).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyKindOpens() {
        theDemo();
        return types.kinds().stream().map(kind -> DynamicTest.dynamicTest(kind.noun(), () -> kind(kind)));
    }

    private void kind(RecordKind kind) {
        opens("/desk/records?kind=" + kind);
        if (kind != RecordKind.DOCUMENT) {
            opens("/desk/records/new?kind=" + kind);
        }
        reviewed.list(kind).stream().limit(3).forEach(this::record);
    }

    private void record(Stored<?> record) {
        String address = "/desk/records/" + record.address();
        opens(address);
        opens(address + "/form");
        opens(address + "/history");
        Shape.of(record.body().getClass()).growing().forEach(list -> opens(address + "/more/" + list.name()));
    }

    @TestFactory
    Stream<DynamicTest> everyRegisterOpensAndIsCompared() {
        theDemo();
        return registers.slugs().stream()
                .map(slug -> DynamicTest.dynamicTest(slug, () -> {
                    opens("/desk/registers/" + slug);
                    opens("/desk/registers/" + slug
                            + "?from=2022-09&to=2022-12&on=2023-02-01&against=2022-09-01&words=a");
                    opens("/desk/registers/" + slug + "/csv");
                }));
    }

    @Test
    void aRegisterOfRecordsIsFoundByItsNameAlone() {
        assertThat(registers.named("weather")).isEmpty();
        assertThat(registers.slugs())
                .doesNotHaveDuplicates()
                .allSatisfy(slug -> assertThat(registers.named(slug).map(RecordRegister::slug))
                        .contains(slug));
        assertThat(registers.all(Reader.of(Cast.edil(members))))
                .allSatisfy(page -> assertThat(page.sentence()).as(page.slug()).endsWith("."));
    }
}
