package org.zwischenraum.hosting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.DeskWay;

/** The ways here from the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class HostingWays {
    @Bean
    static DeskWay hostingEnquiriesWay() {
        return DeskWay.forHosts(DeskWay.Group.PEOPLE, "hosting.enquiries.title", "/hosting/enquiries", 70);
    }

    @Bean
    static DeskWay hostingHouseWay() {
        return DeskWay.forHosts(DeskWay.Group.HOUSE, "hosting.house.title", "/hosting/house", 130);
    }

    @Bean
    static DeskWay hostingFeaturesWay() {
        return DeskWay.forHosts(DeskWay.Group.HOUSE, "hosting.features.title", "/hosting/features", 140);
    }

    @Bean
    static DeskWay hostingProviderWay() {
        return DeskWay.forHosts(DeskWay.Group.HOUSE, "hosting.ways.imprint", "/hosting/provider", 170);
    }

    @Bean
    static DeskWay hostingPrivacyWay() {
        return DeskWay.forHosts(DeskWay.Group.HOUSE, "hosting.ways.privacy", "/hosting/provider/privacy", 180);
    }

    @Bean
    static DeskWay hostingLettersWay() {
        return DeskWay.forHosts(DeskWay.Group.HOUSE, "hosting.letters.title", "/hosting/letters", 210);
    }

    @Bean
    static DeskWay hostingJobsWay() {
        return DeskWay.forHosts(DeskWay.Group.HOUSE, "hosting.jobs.title", "/hosting/jobs", 220);
    }

    @Bean
    static DeskWay hostingLogWay() {
        return DeskWay.forHosts(DeskWay.Group.HOUSE, "hosting.log.title", "/hosting/log", 250);
    }

    @Bean
    static DeskWay hostingFirstStepsWay() {
        return DeskWay.forHosts(DeskWay.Group.HOUSE, "hosting.ways.firstSteps", "/hosting/first-steps", 260);
    }
}
