package org.khronika.search;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test of the application with its index in OpenSearch. Where there is none, it is skipped and says why. */
@ExtendWith(InOpenSearch.WhereThereIsOne.class)
interface InOpenSearch {

    @DynamicPropertySource
    static void searchSettings(DynamicPropertyRegistry settings) {
        settings.add("khronika.search.engine", () -> SearchSettings.OPENSEARCH);
        settings.add("khronika.search.hosts", () -> OpenSearchNode.shared().address());
        settings.add("khronika.load", () -> true);
    }

    /** Skips what needs the node. */
    final class WhereThereIsOne implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            String lacking = OpenSearchNode.lacking();
            return lacking.isEmpty()
                    ? ConditionEvaluationResult.enabled("a node runs")
                    : ConditionEvaluationResult.disabled(lacking);
        }
    }
}
