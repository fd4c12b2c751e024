package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.desk.web.Desk.Page;
import org.khronika.records.Cast;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.sources.Document;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A document of which we have no text is entered by its title and address, so that others can point to it. */
@DatabaseTest
class DocumentPointedToTest {

    private static final String FORM = "/desk/records/new?kind=DOCUMENT&text=none";

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    Records records;

    private Member ayla;
    private Desk desk;

    @BeforeEach
    void aMember() {
        ayla = Cast.ayla(members);
        desk = new Desk(mvc, ayla);
    }

    @Test
    void thePageForAReportLeadsToTheFormWithoutAText() {
        assertThat(desk.open("/desk/reports/new").html()).contains(FORM.replace("&", "&amp;"));
        assertThat(desk.open("/desk/records/new").html()).contains(FORM.replace("&", "&amp;"));
    }

    @Test
    void itIsSavedWithItsTitleItsDateAndItsAddressAndWithoutAText() {
        Page form = desk.open(FORM);
        assertThat(form.status()).isEqualTo(200);

        Page saved = desk.send(
                "/desk/records",
                form.form(),
                Map.of(
                        "title", "Өткен жылғы есеп",
                        "date", "October 2021",
                        "link", "https://example.org/2021",
                        "form-do", "save"));

        assertThat(saved.status()).as(saved.html()).isEqualTo(302);
        RecordRef address = new RecordRef(saved.location().replaceFirst(".*/", ""));
        Document document = (Document) records.get(address, Reader.of(ayla)).body();
        assertThat(List.of(document.title(), String.valueOf(document.link())))
                .containsExactly("Өткен жылғы есеп", "https://example.org/2021");
        assertThat(document.sha256()).isNull();
        assertThat(desk.open("/desk/records/" + address.address()).html()).contains("October 2021");
    }
}
