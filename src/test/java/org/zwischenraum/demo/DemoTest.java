package org.zwischenraum.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.TestPropertySource;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.jobs.Jobs;

@HouseTest
@TestPropertySource(properties = "zwischenraum.demo=true")
class DemoTest {
    @Autowired
    House house;

    @Autowired
    Beginning beginning;

    @Autowired
    Jobs jobs;

    @Test
    void theHouseIsFullAndTheEngineHasFoundWhoFits() {
        beginning.run(new DefaultApplicationArguments());
        assertThat(count("member")).isGreaterThanOrEqualTo(60);
        assertThat(count("ask")).isGreaterThanOrEqualTo(30);
        assertThat(count("suggestion")).isGreaterThanOrEqualTo(30);
        assertThat(count("request where accepted_at is not null")).isPositive();
        assertThat(count("request where refused_at is not null")).isPositive();
        assertThat(count("notice")).isPositive();
        assertThat(jobs.failed()).isEmpty();
    }

    @Test
    void aDemoThatHasBegunDoesNotBeginAgain() {
        house.found();
        beginning.run(new DefaultApplicationArguments());
        assertThat(count("ask")).isZero();
    }

    private long count(String rows) {
        return house.sql().sql("select count(*) from " + rows).query(Long.class).single();
    }
}
