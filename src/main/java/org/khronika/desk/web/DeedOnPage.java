package org.khronika.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import org.khronika.access.Member;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.StaleRecord;
import org.khronika.values.RecordRef;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Does what a member asks for on the page of a record. A refusal is said on that page. */
@Component
class DeedOnPage {

    private final Records records;
    private final RecordController page;

    DeedOnPage(Records records, RecordController page) {
        this.records = records;
        this.page = page;
    }

    /** What was sent from the page of a record, and by whom. */
    record Sent(Member me, RecordRef address, Model model, HttpServletResponse response, RedirectAttributes next) {

        Sent(Member me, String address, Model model, HttpServletResponse response, RedirectAttributes next) {
            this(me, Pages.record(address), model, response, next);
        }
    }

    /**
     * Does the deed and leads on.
     *
     * @param saved   says on the next page that it was done; {@code %s} stands for the address of the record
     * @param leadsTo the address of the next page
     */
    String done(Sent sent, String saved, String leadsTo, Runnable deed) {
        try {
            deed.run();
        } catch (DeedRefused | StaleRecord refusal) {
            sent.response().setStatus(HttpStatus.CONFLICT.value());
            return page.show(
                    sent.me(),
                    records.get(sent.address(), Reader.of(sent.me())),
                    String.valueOf(refusal.getMessage()),
                    sent.model());
        }
        sent.next().addFlashAttribute("saved", saved.formatted(sent.address().address()));
        return "redirect:" + leadsTo;
    }
}
