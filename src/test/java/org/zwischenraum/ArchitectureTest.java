package org.zwischenraum;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The plan of the house is kept: arrows go down, one clock, plain names. */
class ArchitectureTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(Zwischenraum.class);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zwischenraum");

    /**
     * What waits for another process measures real time, whatever the house's clock says: these stand below it or before
     * it exists, compare clocks, or look at the times of files. An id carries the time at which it was made for the order of index pages, never as a date that is read.
     */
    private static final Set<String> OWN_TIME = Set.of(
            "org.zwischenraum.jobs.HouseClock",
            "org.zwischenraum.database.Leftovers",
            "org.zwischenraum.database.BundledServer",
            "org.zwischenraum.command.Visit",
            "org.zwischenraum.command.Opening",
            "org.zwischenraum.command.Checkup",
            "org.zwischenraum.media.Clearance",
            "org.zwischenraum.web.Ids");

    private static final List<String> PATTERNS =
            List.of("Service", "Manager", "Util", "Utils", "Impl", "Dto", "Entity", "Repository", "Helper");

    private static final String SOMEBODY_WHO_HELPS = "org.zwischenraum.members.Helper";

    @Test
    void modulesUseOnlyWhatTheySay() {
        // Until the whole plan is built: a module may name one that is not there yet.
        MODULES.forEach(module -> allowed(module.getIdentifier().toString())
                .forEach(used -> assumeThat(MODULES.getModuleByName(used)).isPresent()));
        MODULES.verify();
    }

    @Test
    void whatAModuleMayUseLiesBelowIt() {
        List<String> wrong = new ArrayList<>();
        MODULES.forEach(module -> {
            String name = module.getIdentifier().toString();
            allowed(name).stream()
                    .filter(used -> !isBelow(name, used))
                    .forEach(used -> wrong.add(name + " must not use " + used));
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyModuleStandsOnAFloorAndSaysWhatItMayUse() {
        MODULES.forEach(module -> {
            String name = module.getIdentifier().toString();
            assertThat(Floor.of(name)).as("floor of " + name).isPresent();
            assertThat(packageOf(name).getAnnotation(ApplicationModule.class))
                    .as("package-info of " + name)
                    .isNotNull();
        });
    }

    @Test
    void everyClassLiesFlatInAModule() {
        classes()
                .should()
                .haveFullyQualifiedName(Zwischenraum.class.getName())
                .orShould()
                .resideInAnyPackage(Arrays.stream(Floor.values())
                        .flatMap(floor -> floor.modules().stream())
                        .map(module -> "org.zwischenraum." + module)
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void thereIsOneClock() {
        oneClock().check(CLASSES);
    }

    @Test
    void aSecondClockIsSeen() {
        JavaClasses late = new ClassFileImporter().importClasses(SecondClock.class);
        assertThatThrownBy(() -> oneClock().check(late)).hasMessageContaining("SecondClock.when()");
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(SOMEBODY_WHO_HELPS)
                .should()
                .haveNameMatching(".*(" + String.join("|", PATTERNS) + ")")
                .because("the title of a pattern says nothing about the matter")
                .check(CLASSES);
    }

    /** A stream of rows holds its connection until somebody closes it, which nobody thinks of: lists are short. */
    @Test
    void rowsAreReadToTheirEnd() {
        rowsAreLists().check(CLASSES);
    }

    @Test
    void aStreamOfRowsIsSeen() {
        JavaClasses leaking = new ClassFileImporter().importClasses(Leak.class);
        assertThatThrownBy(() -> rowsAreLists().check(leaking)).hasMessageContaining("Leak.names");
    }

    private static ArchRule rowsAreLists() {
        return noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because("it keeps a connection for ever; take list()");
    }

    /** Forgets to give a connection back. */
    private static final class Leak {
        static long names(JdbcClient sql) {
            return sql.sql("select name from member").query(String.class).stream()
                    .count();
        }
    }

    private static ArchRule oneClock() {
        return noClasses()
                .that(describe("are not on their own time", type -> !OWN_TIME.contains(outermost(type))))
                .should()
                .callCodeUnitWhere(readsAnotherClock())
                .because("tests and the demo set the time; take jobs.HouseClock");
    }

    private static DescribedPredicate<JavaCall<?>> readsAnotherClock() {
        return describe("reads another clock", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getTarget().getName();
            boolean now = owner.startsWith("java.time.") && name.equals("now") && asksNobody(call);
            boolean clock = owner.equals("java.time.Clock") && name.startsWith("system");
            boolean millis = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
            boolean date = owner.equals("java.util.Date") && name.equals("<init>") && asksNobody(call);
            return now || clock || millis || date;
        });
    }

    private static boolean asksNobody(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream().noneMatch(nameMatching("java.time.Clock|long"));
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    private static boolean isBelow(String module, String used) {
        return Floor.of(module).orElseThrow().mayUse(Floor.of(used).orElseThrow());
    }

    private static List<String> allowed(String module) {
        return List.of(packageOf(module).getAnnotation(ApplicationModule.class).allowedDependencies());
    }

    private static Package packageOf(String module) {
        try {
            return Class.forName("org.zwischenraum." + module + ".package-info").getPackage();
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(module + " has no package-info", missing);
        }
    }

    /** Shows that the rule could fail. */
    static class SecondClock {
        Instant when() {
            return new Date().toInstant();
        }
    }
}
