package org.tamga;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;

import org.eclipse.microprofile.graphql.GraphQLApi;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The rooms of the house, and which way the doors open. */
@AnalyzeClasses(packages = "org.tamga", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> ENTITY = DescribedPredicate.describe("mapped to a table",
            type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class)
                    || type.isAnnotatedWith(MappedSuperclass.class));

    @ArchTest
    static final ArchRule NO_CYCLE_BETWEEN_ROOMS = slices().matching("org.tamga.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule COMMON_KNOWS_NO_FEATURE = noClasses().that().resideInAPackage("org.tamga.common..")
            .should().dependOnClassesThat(DescribedPredicate.describe("are of a feature",
                    type -> type.getPackageName().startsWith("org.tamga.") && !type.getPackageName().startsWith("org.tamga.common")));

    @ArchTest
    static final ArchRule ACTORS_KNOW_NO_SOURCES_AND_SOURCES_NO_CLAIMS = noClasses().that().resideInAPackage("org.tamga.actor..")
            .should().dependOnClassesThat().resideInAnyPackage("org.tamga.source..", "org.tamga.claim..")
            .andShould().dependOnClassesThat().resideInAPackage("org.tamga.bundle..");

    @ArchTest
    static final ArchRule NOBODY_BUT_THE_START_KNOWS_THE_BUNDLE = noClasses().that()
            .resideInAnyPackage("org.tamga.actor..", "org.tamga.source..", "org.tamga.claim..", "org.tamga.assessment..",
                    "org.tamga.feed..",
                    "org.tamga.web..")
            .should().dependOnClassesThat().resideInAPackage("org.tamga.bundle..");

    @ArchTest
    static final ArchRule THE_RULES_OF_ASSESSMENT_ARE_PURE = noClasses().that().resideInAPackage("org.tamga.assessment.rules")
            .should().dependOnClassesThat(DescribedPredicate.describe("are of a database, a clock or a framework", type -> !type
                    .getPackageName().startsWith("java.lang") && !type.getPackageName().startsWith("java.util")
                    && !type.getName().equals("java.time.LocalDate") && !type.isEnum()
                    && !type.getPackageName().startsWith("java.time.chrono")
                    && !type.getPackageName().equals("org.tamga.assessment.rules")
                    && !type.getPackageName().equals("org.eclipse.microprofile.graphql")));

    @ArchTest
    static final ArchRule NO_SQL_IN_A_GRAPHQL_CLASS = noClasses().that().areAnnotatedWith(GraphQLApi.class)
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..");

    @ArchTest
    static final ArchRule NO_ENTITY_IN_A_GRAPHQL_SIGNATURE = methods().that().areDeclaredInClassesThat()
            .areAnnotatedWith(GraphQLApi.class).should(mentionNo(ENTITY));

    @ArchTest
    static final ArchRule NO_ENTITY_IN_WHAT_THE_SCHEMA_SHOWS = methods().that()
            .areDeclaredInClassesThat(DescribedPredicate.describe("are types of the schema",
                    type -> type.isAnnotatedWith(org.eclipse.microprofile.graphql.Name.class)
                            || type.isAnnotatedWith(org.eclipse.microprofile.graphql.Input.class)
                            || type.getSimpleName().endsWith("Edge") || type.getSimpleName().endsWith("Connection")))
            .should(mentionNo(ENTITY));

    private static ArchCondition<JavaMethod> mentionNo(DescribedPredicate<JavaClass> unwanted) {
        return new ArchCondition<>("mention nothing that is " + unwanted.getDescription()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var mentioned = new java.util.ArrayList<JavaType>(method.getParameterTypes());
                mentioned.add(method.getReturnType());
                mentioned.stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()).filter(unwanted)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(method,
                                method.getFullName() + " mentions " + type.getName())));
            }
        };
    }
}
