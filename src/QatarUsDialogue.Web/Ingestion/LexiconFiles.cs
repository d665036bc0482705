using System.Text.RegularExpressions;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>Reads <c>seeds/lexicon/</c>. What the files may hold is told in <c>docs/lexicon.md</c>.</summary>
public static partial class LexiconFiles
{
    private static readonly string[] BodyKinds = ["government", "agency", "organisation", "company", "outlet"];
    private static readonly string[] PlaceKinds = ["city", "country", "region", "base"];

    /// <exception cref="SeedFileException">A file is missing or holds something that cannot be understood.</exception>
    public static Lexicon Read(string folder)
    {
        var topics = SeedYaml.Of(folder, "topics.yaml").Root("groups", "nouns", "topics");
        var groups = Groups(topics);
        // People and bodies share their addresses.
        var named = new HashSet<string>(StringComparer.Ordinal);
        return new Lexicon(
            groups,
            Topics(topics, groups),
            People(SeedYaml.Of(folder, "people.yaml").Root("people"), named),
            GivenNames(SeedYaml.Of(folder, "given-names.yaml").Root("arabic", "foreign", "everyday")),
            Bodies(SeedYaml.Of(folder, "bodies.yaml").Root("bodies"), named),
            Places(SeedYaml.Of(folder, "places.yaml").Root("places")),
            Documents(SeedYaml.Of(folder, "documents.yaml").Root("documents")))
        {
            TopicNouns = topics.Names.Contains("nouns", StringComparer.Ordinal) ? Nouns(topics.Fields("nouns", "fields", "affairs")) : TopicNouns.None,
            Spellings = [.. SeedYaml.Of(folder, "spellings.yaml").Root("spellings").Entries("spellings", "words").Select(group => group.Texts("words"))],
        };
    }

    private static TopicNouns Nouns(SeedFields nouns) => new(nouns.Texts("fields"), nouns.Texts("affairs"));

    private static List<TopicGroup> Groups(SeedFields file)
    {
        var groups = file.Fields("groups");
        return [.. groups.Names.Select(name =>
        {
            var group = groups.Fields(name, "ar", "en");
            return new TopicGroup(name, group.Text("ar"), group.Text("en"));
        })];
    }

    private static List<TopicEntry> Topics(SeedFields file, List<TopicGroup> groups)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. file.Entries("topics", "key", "group", "ar", "en", "triggers", "guards", "fields", "affairs", "listed").Select(topic =>
        {
            var group = topic.Text("group");
            return groups.Exists(known => string.Equals(known.Key, group, StringComparison.Ordinal))
                ? new TopicEntry(
                    Key(topic, seen), group, topic.Text("ar"), topic.Text("en"),
                    topic.Texts("triggers"), topic.TextsOrNone("guards"))
                {
                    Fields = topic.TextsOrNone("fields"),
                    Affairs = topic.TextsOrNone("affairs"),
                    Listed = topic.TextsOrNone("listed"),
                }
                : throw topic.Refuse("group", $"\"{group}\" is not one of the groups at the head of the file.");
        })];
    }

    private static List<PersonEntry> People(SeedFields file, HashSet<string> seen) =>
        [.. file.Entries("people", "key", "ar", "en", "country", "forms", "short", "offices").Select(person =>
            new PersonEntry(
                Key(person, seen), person.Text("ar"), person.Text("en"), Country(person, person.Text("country")),
                person.Texts("forms"), person.TextsOrNone("short"), Offices(person)))];

    private static GivenNameLists GivenNames(SeedFields file) =>
        new(file.Texts("arabic"), file.Texts("foreign"), file.Texts("everyday"));

    private static List<OfficeEntry> Offices(SeedFields person) =>
        [.. person.EntriesOrNone("offices", "ar", "en", "from", "to").Select(office =>
        {
            var entry = new OfficeEntry(
                office.Text("ar"), office.Text("en"), office.DateOrNull("from"), office.DateOrNull("to"));
            return entry.From > entry.To
                ? throw office.Refuse("to", "the last day stands before the first.")
                : entry;
        })];

    private static List<BodyEntry> Bodies(SeedFields file, HashSet<string> seen) =>
        [.. file.Entries("bodies", "key", "kind", "ar", "en", "country", "forms").Select(body =>
            new BodyEntry(
                Key(body, seen), OneOf(body, "kind", BodyKinds), body.Text("ar"), body.Text("en"),
                body.TextOrNull("country") is { } country ? Country(body, country) : null, body.Texts("forms")))];

    private static List<PlaceEntry> Places(SeedFields file)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. file.Entries("places", "key", "kind", "ar", "en", "forms", "adjectives").Select(place =>
            new PlaceEntry(
                Key(place, seen), OneOf(place, "kind", PlaceKinds), place.Text("ar"), place.Text("en"),
                place.Texts("forms"), place.TextsOrNone("adjectives")))];
    }

    private static List<DocumentKindEntry> Documents(SeedFields file)
    {
        var seen = new HashSet<AgreementKind>();
        return [.. file.Entries("documents", "kind", "ar", "en", "one", "two", "many").Select(document =>
        {
            var kind = document.Choice<AgreementKind>("kind");
            return seen.Add(kind)
                ? new DocumentKindEntry(
                    kind, document.Text("ar"), document.Text("en"),
                    document.Texts("one"), document.Texts("two"), document.Texts("many"))
                : throw document.Refuse("kind", $"\"{document.Text("kind")}\" stands twice in the file.");
        })];
    }

    private static string Key(SeedFields entry, HashSet<string> seen)
    {
        var key = entry.Text("key");
        if (!Keys().IsMatch(key))
        {
            throw entry.Refuse("key", $"\"{key}\" is not a key; a key is small Latin letters, digits and hyphens.");
        }

        return seen.Add(key) ? key : throw entry.Refuse("key", $"the key \"{key}\" stands twice.");
    }

    private static string Country(SeedFields entry, string country) =>
        country.Length == 2 && country.All(char.IsAsciiLetterLower)
            ? country
            : throw entry.Refuse("country", $"\"{country}\" is not a country; write its two letters, as qa or us.");

    private static string OneOf(SeedFields entry, string field, string[] known)
    {
        var text = entry.Text(field);
        return known.Contains(text, StringComparer.Ordinal)
            ? text
            : throw entry.Refuse(field, $"\"{text}\" is not a {field}; known are {string.Join(", ", known)}.");
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.NonBacktracking)]
    private static partial Regex Keys();
}
