using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The name of a person or a body; in Arabic alone where the lexicon does not hold them.</summary>
public static class PersonNames
{
    public static Label Of(Person person) => Label.Of(person.Ar, person.En);
}
