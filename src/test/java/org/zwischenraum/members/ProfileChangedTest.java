package org.zwischenraum.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionTemplate;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.jobs.AfterCommit;

/** Whoever changes ten things about somebody in one go tells it once. */
@HouseTest
class ProfileChangedTest {
    private final List<Object> told = new CopyOnWriteArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<?>> ear = new ApplicationListener<>() {
        @Override
        public void onApplicationEvent(PayloadApplicationEvent<?> event) {
            if (event.getPayload() instanceof ProfileChanged fact) told.add(fact);
        }
    };

    @Autowired
    House house;

    @Autowired
    Members members;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ConfigurableApplicationContext context;

    UUID mira;
    UUID paul;

    @BeforeEach
    void listen() {
        house.found();
        mira = house.member("mira").id();
        paul = house.member("paul").id();
        context.addApplicationListener(ear);
    }

    @AfterEach
    void stopListening() {
        context.removeApplicationListener(ear);
    }

    @Test
    void onceInATransactionForEachPerson() {
        transaction.executeWithoutResult(_ -> {
            members.profileChanged(mira);
            members.profileChanged(paul);
            members.profileChanged(mira);
        });
        assertThat(told).containsExactly(new ProfileChanged(mira), new ProfileChanged(paul));
    }

    @Test
    void againInTheNextTransaction() {
        transaction.executeWithoutResult(_ -> members.profileChanged(mira));
        transaction.executeWithoutResult(_ -> members.profileChanged(mira));
        assertThat(told).hasSize(2);
    }

    @Test
    void whatIsChangedAfterTheCommitSilencesNobody() {
        transaction.executeWithoutResult(_ -> AfterCommit.run(() -> members.profileChanged(mira)));
        transaction.executeWithoutResult(_ -> members.profileChanged(mira));
        assertThat(told).hasSize(2);
    }
}
