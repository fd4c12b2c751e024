package org.khronika.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khronika.access.Member;
import org.khronika.exchange.ExportRecords;
import org.khronika.exchange.FileForm;
import org.khronika.query.QueryRefused;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.review.Reader;
import org.khronika.search.NoIndex;
import org.khronika.search.Wanted;
import org.khronika.values.RecordRef;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** All records of a list as a file that is sent while it is written; where the list cannot be answered, the way to its page, which says why. */
@Component
record RecordsFile(ExportRecords export, Narrowing narrowing, RecordTypes types, Clock clock) {

    View of(
            Member me,
            AskedList asked,
            Map<String, String> parameters,
            List<RecordRef> ticked,
            FileForm form,
            boolean confidential) {
        RecordType<?> type = asked.kind() == null ? null : types.get(asked.kind());
        Map<String, String> narrowed = type == null ? Map.of() : narrowing.chosen(type, parameters, Reader.of(me));
        Set<String> answers = Narrowing.answers(narrowed);
        String list = asked.address(asked.kind(), narrowed, 1);
        List<String> alone = alone(ticked, parameters);
        if (!asked.wrong().isEmpty()) {
            return new RedirectView(list);
        }
        try {
            ExportRecords.Found found = export.find(
                    new ExportRecords.Wish(
                            asked.words(), wanted -> among(asked.narrowed(wanted, answers), alone), form, confidential),
                    list,
                    alone,
                    me);
            return sent(found, form);
        } catch (QueryRefused | NoIndex refused) {
            return new RedirectView(list);
        }
    }

    /** Those that were ticked; none where all are asked for. */
    private static List<String> alone(List<RecordRef> ticked, Map<String, String> parameters) {
        return parameters.getOrDefault("which", "").equals("all")
                ? List.of()
                : ticked.stream().map(RecordRef::address).distinct().toList();
    }

    private static Wanted among(Wanted wanted, List<String> alone) {
        return alone.isEmpty() ? wanted : wanted.among(Set.copyOf(alone));
    }

    private View sent(ExportRecords.Found found, FileForm form) {
        String name = "records-%s.%s".formatted(LocalDate.now(clock), form.ending());
        return (model, request, response) -> {
            response.setContentType(form.mediaType());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name).build().toString());
            export.write(found, response.getOutputStream());
        };
    }
}
