namespace QatarUsDialogue.Lexicons;

/// <summary>The nouns whose adjectives say a topic, without the article.</summary>
/// <param name="Fields">What two sides have in a field of work: «تعاون», «مجال».</param>
/// <param name="Affairs">What there is to say of a country: «ملف», «أزمة».</param>
public sealed record TopicNouns(IReadOnlyList<string> Fields, IReadOnlyList<string> Affairs)
{
    public static readonly TopicNouns None = new([], []);
}
