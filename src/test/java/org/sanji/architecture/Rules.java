package org.sanji.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.theme.Theme;
import jakarta.annotation.Resource;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Date;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds in every class of the house. The comment on each says what it protects. */
final class Rules {

    /** Moving to another engine of the same BPMN stays a change of one package. */
    static final ArchRule ENGINE_BEHIND_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("org.sanji.process.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    /** Scope and rules live in services; a view that reads tables would go round them. */
    static final ArchRule VIEWS_ASK_SERVICES =
            noClasses().that().resideInAPackage("..ui..").should().dependOnClassesThat(storage());

    /** Tests, imports and the demo move time; whoever asks the machine stays behind. */
    static final ArchRule TIME_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotHaveSimpleName("CommonConfiguration")
            .should()
            .callCodeUnitWhere(machineTime());

    /** An object that exists is complete. */
    static final ArchRule CONSTRUCTOR_INJECTION = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(Resource.class)
            .orShould()
            .beAnnotatedWith(PersistenceContext.class);

    /** Vaadin's prebuilt bundle serves only while no class asks npm for anything. */
    static final ArchRule NO_NPM = noClasses()
            .should()
            .beAnnotatedWith(JsModule.class)
            .orShould()
            .beAnnotatedWith(JsModule.Container.class)
            .orShould()
            .beAnnotatedWith(NpmPackage.class)
            .orShould()
            .beAnnotatedWith(NpmPackage.Container.class)
            .orShould()
            .beAnnotatedWith(Theme.class);

    /** Other modules get records and services, never something that could be saved behind the owner's back. */
    static final ArchRule STORAGE_IS_INTERNAL = classes()
            .that(annotatedWith(Entity.class).<JavaClass>forSubtype().or(assignableTo(Repository.class)))
            .should()
            .resideInAPackage("..internal..")
            .andShould()
            .notBePublic();

    private Rules() {}

    private static DescribedPredicate<JavaClass> storage() {
        return annotatedWith(Entity.class)
                .<JavaClass>forSubtype()
                .or(annotatedWith(org.springframework.stereotype.Repository.class)
                        .forSubtype())
                .or(assignableTo(Repository.class))
                .or(assignableTo(JdbcClient.class))
                .or(assignableTo(JdbcOperations.class))
                .or(assignableTo(EntityManager.class))
                .or(assignableTo(DataSource.class))
                .or(resideInAPackage("org.camunda.."))
                .as("repositories, entities, SQL or the engine");
    }

    private static DescribedPredicate<JavaCall<?>> machineTime() {
        return DescribedPredicate.describe("the target asks the machine for the time", call -> {
            var target = call.getTarget();
            var owner = target.getOwner();
            var withoutClock = target.getRawParameterTypes().stream().noneMatch(t -> t.isEquivalentTo(Clock.class));
            boolean now = owner.getPackageName().equals("java.time")
                    && target.getName().equals("now")
                    && withoutClock;
            boolean system = owner.isEquivalentTo(Clock.class)
                    && (target.getName().startsWith("system")
                            || target.getName().startsWith("tick"));
            boolean millis =
                    owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
            boolean date = owner.isEquivalentTo(Date.class)
                    && target.getName().equals("<init>")
                    && target.getRawParameterTypes().isEmpty();
            return now || system || millis || date;
        });
    }
}
