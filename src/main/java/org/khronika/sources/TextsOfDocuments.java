package org.khronika.sources;

import java.util.Optional;
import org.khronika.review.KeptTexts;
import org.springframework.stereotype.Component;

/** The texts of kept documents, for those who were allowed to see the document. */
@Component
record TextsOfDocuments(KeptFiles files) implements KeptTexts {

    @Override
    public Optional<String> text(Record document) {
        return document instanceof Document kept && kept.sha256() != null
                ? files.findText(kept.sha256())
                : Optional.empty();
    }
}
