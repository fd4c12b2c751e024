package org.khronika.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one proposed record of every person and every organisation that the document names. */
final class NamedBuilder {

    private final Surroundings around;
    /** The mentions of each name, in the order of the text. */
    private final Map<DetailKind, Map<String, List<TentativeDetail>>> mentions;

    NamedBuilder(Surroundings around, List<TentativeDetail> drafts) {
        this.around = around;
        this.mentions = drafts.stream()
                .collect(Collectors.groupingBy(
                        draft -> draft.kind, Collectors.groupingBy(draft -> draft.value, Collectors.toList())));
    }

    List<Proposal> persons(Map<String, NamedPerson> persons) {
        List<Proposal> proposals = new ArrayList<>();
        for (NamedPerson person : persons.values()) {
            Proposal proposal = mentions(ProposedKind.PERSON, DetailKind.PERSON, person.name);
            if (proposal != null) {
                String organisation = organisation(proposal);
                proposal.fields = new ProposedFields.PersonFields(person.name, List.copyOf(person.roles), organisation);
                proposals.add(proposal);
            }
        }
        return proposals;
    }

    List<Proposal> organisations(Map<String, NamedOrganisation> organisations) {
        List<Proposal> proposals = new ArrayList<>();
        for (Map.Entry<String, NamedOrganisation> entry : organisations.entrySet()) {
            Proposal proposal = mentions(ProposedKind.ORGANISATION, DetailKind.ORGANISATION, entry.getKey());
            if (proposal != null) {
                NamedOrganisation organisation = entry.getValue();
                proposal.fields = new ProposedFields.OrganisationFields(
                        entry.getKey(), organisation.kind(), organisation.abbreviation());
                proposals.add(proposal);
            }
        }
        return proposals;
    }

    /** A proposed record that spans the sentence of the first mention and stands on all mentions. */
    private @Nullable Proposal mentions(ProposedKind kind, DetailKind found, String name) {
        Proposal proposal = null;
        for (TentativeDetail draft : mentions.getOrDefault(found, Map.of()).getOrDefault(name, List.of())) {
            if (proposal == null) {
                Sentence sentence = around.document.sentenceAt(draft.start);
                proposal = new Proposal(kind, sentence.start(), sentence.end());
            }
            proposal.use(draft);
        }
        return proposal;
    }

    /** "Head of the Agency X, Y", "the party’s leader Y": an organisation right beside a mention, joined by a role. */
    private @Nullable String organisation(Proposal proposal) {
        for (TentativeDetail mention : proposal.drafts) {
            Sentence sentence = around.document.sentenceAt(mention.start);
            for (TentativeDetail organisation : around.in(sentence, DetailKind.ORGANISATION)) {
                int from = Math.min(mention.end, organisation.end);
                int to = Math.max(mention.start, organisation.start);
                String between = from < to ? around.document.text.substring(from, to) : "";
                boolean joined = organisation.start > mention.end
                        ? between.matches(
                                "(?s),? (?:the |a |an )?(?:\\p{L}[\\p{L}-]* ){1,6}(?:of|at|from|for|with|in) (?:the )?(?:\\p{L}[\\p{L}-]* ){0,3}")
                        : between.matches("(?s)(?:[’']s)? (?:\\p{Ll}[\\p{L}-]* ){0,4}");
                if (joined && between.length() < 90) {
                    return organisation.value;
                }
            }
        }
        return null;
    }
}
