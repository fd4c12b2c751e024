package org.khronika.desk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.access.Reply;
import org.khronika.forms.MadeNew;
import org.khronika.forms.Names;
import org.khronika.review.Reader;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** The records that what is typed may mean, and what it can be made into when it is none of them. */
@Component
record Suggested(Names names) {

    /**
     * The list under a control.
     *
     * @param onRecord whether what no record is of yet is left out, such as a place of the gazetteer
     * @param in       the name of the control that is typed in
     */
    String show(String typed, String named, boolean onRecord, String in, Reader reader, Reply reply) {
        Set<RecordKind> kinds = kinds(named);
        List<Names.Match> found = names.suggestions(typed, kinds, reader).stream()
                .filter(one -> !onRecord || one.address().isPresent())
                .toList();
        String words = typed.strip();
        boolean known =
                words.length() < 3 || found.stream().anyMatch(one -> one.title().equalsIgnoreCase(words));
        String name = in.replaceAll("[^A-Za-z0-9.]", "-");
        return reply.with("found", found)
                .with("words", words)
                .with("makeName", name)
                .with("makeId", name.replace('.', '-'))
                .with("makes", known ? List.of() : MadeNew.makes(words, kinds))
                .with("made", List.of())
                .with("protections", MadeNew.protections())
                .with("id", name.replace('.', '-') + "-o")
                .show("desk/form/suggestions");
    }

    private static Set<RecordKind> kinds(String named) {
        return Arrays.stream(RecordKind.values())
                .filter(kind -> List.of(named.split(",")).contains(kind.name()))
                .collect(Collectors.toSet());
    }
}
