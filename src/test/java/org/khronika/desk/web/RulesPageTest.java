package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.khronika.rules.RulePage;
import org.khronika.rules.RulePages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A lawyer can read at the desk what the program believes the law to be. */
@DatabaseTest
class RulesPageTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Members members;

    @Autowired
    private RulePages pages;

    @Test
    void theListLeadsToEveryRuleFile() throws Exception {
        String list = body("/desk/rules");
        for (RulePage page : pages.list()) {
            assertThat(list).contains("/desk/rules/" + page.address());
        }
    }

    @Test
    void aPageShowsEveryRuleWithItsLawAndWhetherItWasRead() throws Exception {
        assertThat(body("/desk/rules/limitation"))
                .contains("Minor gravity: two years.")
                .contains("Criminal Code, article 71")
                .contains("read in the text")
                .contains("not verified")
                .contains("Known, not read.");
    }

    @Test
    void everyPageIsMadeOfWholeSentences() {
        for (RulePage page : pages.list()) {
            assertThat(page.rules()).isPositive();
            page.sections()
                    .forEach(section -> section.lines()
                            .forEach(line -> assertThat(line.sentence().english())
                                    .as("%s, %s", page.address(), section.title())
                                    .endsWith(".")
                                    .doesNotContain("..", "null", "Optional", "PartialDate")));
        }
    }

    @Test
    void rulesThatDoNotExistAreNotFound() throws Exception {
        mvc.perform(get("/desk/rules/tax").with(As.member(Cast.ayla(members)))).andExpect(status().isNotFound());
    }

    @Test
    void everyPageOfTheDeskLeadsToTheRules() throws Exception {
        mvc.perform(get("/desk/account").with(As.member(Cast.ayla(members))))
                .andExpect(content().string(containsString("href=\"/desk/rules\"")));
    }

    private String body(String address) throws Exception {
        return mvc.perform(get(address).with(As.member(Cast.ayla(members))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
