package org.sanji.petition.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanji.common.ui.Formats;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.organization.Categories;
import org.sanji.organization.Category;
import org.sanji.organization.CategoryRules;
import org.sanji.organization.Leaders;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.organization.Place;
import org.sanji.organization.Townships;
import org.sanji.petition.DueReasons;
import org.sanji.petition.DueView;
import org.sanji.petition.MediationLevel;
import org.sanji.process.TaskKey;
import org.sanji.security.Users;
import org.springframework.stereotype.Component;

/** Takes names and choices from the organization, the accounts and the rules of the calendar. */
@Component
class OrganizationChoices implements OrganizationLookup {

    private final Organs organs;
    private final Townships townships;
    private final Categories categories;
    private final CategoryRules rules;
    private final Users users;
    private final Deadlines deadlines;
    private final DueReasons reasons;
    private final Leaders leaders;

    OrganizationChoices(
            Organs organs,
            Townships townships,
            Categories categories,
            CategoryRules rules,
            Users users,
            Deadlines deadlines,
            DueReasons reasons,
            Leaders leaders) {
        this.organs = organs;
        this.townships = townships;
        this.categories = categories;
        this.rules = rules;
        this.users = users;
        this.deadlines = deadlines;
        this.reasons = reasons;
        this.leaders = leaders;
    }

    @Override
    public List<Choice> handlingOrgans() {
        return organs.assignable().stream().map(OrganizationChoices::choice).toList();
    }

    @Override
    public List<Choice> transferOrgans() {
        return organs.all().stream()
                .filter(o -> o.kind() == Organ.Kind.DISCIPLINE || o.kind() == Organ.Kind.JUDICIAL)
                .map(OrganizationChoices::choice)
                .toList();
    }

    @Override
    public List<Choice> superiorOrgans() {
        return organs.all().stream()
                .filter(o -> o.kind() == Organ.Kind.SUPERIOR || o.kind() == Organ.Kind.GOVERNMENT)
                .map(OrganizationChoices::choice)
                .toList();
    }

    @Override
    public LocalDate reportDue(LocalDate day) {
        return deadlines.due(ClockKind.REPORT_BACK, day).dueOn();
    }

    private static Choice choice(Organ organ) {
        return new Choice(organ.code(), organ.name());
    }

    /** The last name first: it tells most when the line is cut off. */
    private static Choice choice(Category category) {
        var path = category.path();
        int leaf = path.lastIndexOf('/');
        return new Choice(
                category.code(), leaf < 0 ? path : path.substring(leaf + 1) + " · " + path.substring(0, leaf));
    }

    @Override
    public List<Choice> townships() {
        return townships.all().stream().map(t -> new Choice(t.code(), t.name())).toList();
    }

    @Override
    public List<Choice> categories(String text, int limit) {
        return categories.search(text, limit).stream()
                .map(OrganizationChoices::choice)
                .toList();
    }

    @Override
    public Optional<Choice> category(String code) {
        return categories.find(code).map(OrganizationChoices::choice);
    }

    @Override
    public Optional<Choice> proposedCategory(String text) {
        return rules.propose(text).flatMap(this::category);
    }

    @Override
    public List<CategoryLine> categoryLines(String text, int limit) {
        return categories.search(text, limit).stream()
                .map(OrganizationChoices::line)
                .toList();
    }

    @Override
    public Optional<CategoryLine> categoryLine(String code) {
        return categories.find(code).map(OrganizationChoices::line);
    }

    @Override
    public List<CategoryLine> proposedCategories(String text, int limit) {
        return rules.proposals(text, limit).stream()
                .map(this::categoryLine)
                .flatMap(Optional::stream)
                .toList();
    }

    private static CategoryLine line(Category category) {
        var path = category.path();
        int leaf = path.lastIndexOf('/');
        return new CategoryLine(
                category.code(),
                path.substring(leaf + 1),
                leaf < 0 ? "" : path.substring(0, leaf).replace("/", " › "));
    }

    @Override
    public List<Place> places(String text, int limit) {
        return townships.places(text, limit);
    }

    @Override
    public Optional<Place> place(String township, String village) {
        return townships
                .find(township)
                .filter(t -> village == null || t.villages().contains(village))
                .map(t -> new Place(t.code(), t.name(), village));
    }

    @Override
    public String organ(String code) {
        return Formats.text(organs.nameOf(code));
    }

    @Override
    public String township(String code) {
        return townships.nameOf(code);
    }

    @Override
    public String why(DueView due) {
        return reasons.of(due, Labels.locale());
    }

    @Override
    public String why(TaskKey task, MediationLevel level, LocalDate dueOn) {
        return reasons.of(task, level, dueOn, Labels.locale());
    }

    @Override
    public String rule(ClockKind clock) {
        return deadlines.explainRule(clock, Labels.locale());
    }

    @Override
    public String person(String username) {
        return username == null ? Formats.ABSENT : users.displayName(username);
    }

    @Override
    public String leaderOf(String organ) {
        return leaders.leaderInChargeOf(organ).name();
    }

    @Override
    public LocalDate answerDue(LocalDate day) {
        return deadlines.due(ClockKind.HANDLING, day).dueOn();
    }
}
