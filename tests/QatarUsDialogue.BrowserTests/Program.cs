using QatarUsDialogue.BrowserTests;

// Beside its tests this program makes what is looked at or judged from outside; tests/pictures, tests/html and
// tests/lighthouse call it.
switch (args)
{
    case ["pictures", var folder]:
        await Pictures.MakeAsync(folder);
        return 0;
    case ["pages", var folder]:
        await SavedPages.SaveAsync(folder);
        return 0;
    case ["serve"]:
        await MeasuredSite.ServeAsync(Console.In, Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("pictures FOLDER, pages FOLDER or serve");
        return 1;
}
