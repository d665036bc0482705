namespace QatarUsDialogue.Web.Store;

/// <summary>Takes what a search needs into one engine's tables.</summary>
internal interface ISearchRows : IDisposable
{
    /// <summary>A passage with the places of its terms.</summary>
    void Passage(int id, PassageTerms all);

    /// <summary>To be called when all passages are in.</summary>
    void FinishPassages();

    /// <param name="form">As it is printed most often.</param>
    void Word(string word, string form, string stem, int inPassages);

    /// <param name="number">Of a long list, whose rows follow; 0 for a short one.</param>
    void List(string key, int inPassages, long number, byte[] list);

    /// <summary>A row of a long list.</summary>
    void Block(long id, byte[] blocks);

    /// <summary>To be called when all is in.</summary>
    void Finish();
}
