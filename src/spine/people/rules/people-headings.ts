/** What a line of an import can say of a person. */
export const peopleFields = ['name', 'email', 'telephone', 'post', 'team', 'organisation', 'starts', 'leftOn'] as const
export type PeopleField = (typeof peopleFields)[number]

/** How each field is called on the screen and in the template. */
export const fieldWords: Readonly<Record<PeopleField, string>> = {
  name: 'Name',
  email: 'E-mail',
  telephone: 'Telephone',
  post: 'Post',
  team: 'Team',
  organisation: 'Organisation',
  starts: 'Starts',
  leftOn: 'Left on',
}

/** Two columns that make a name together. */
type Column = PeopleField | 'first name' | 'last name'

const synonyms: Readonly<Record<Column, string>> = {
  name: 'name fullname person personname employee employeename staffname staffmember worker contact contactname',
  'first name': 'firstname forename forenames givenname preferredname knownas',
  'last name': 'surname lastname familyname',
  email: 'email emailaddress mail workemail emails',
  telephone: 'phone telephone tel mobile phonenumber telephonenumber mobilenumber contactnumber workphone',
  post: 'post posttitle jobtitle job position positiontitle role jobrole',
  team: 'team teamname unit section service department',
  organisation: 'organisation organization organisationname employer agency company council',
  starts: 'starts start startdate startedon starton startson started from datestarted joined joinedon',
  leftOn: 'lefton left leftdate dateleft leavingdate leaver lastday enddate ends endson leaveson',
}

const byWord = new Map(
  Object.entries(synonyms).flatMap(([column, words]) => words.split(' ').map((word) => [word, column] as const)),
)

/** The field that a heading means, however it is written ("E-mail address", "JOB TITLE", "Left on:"), or null. */
export function columnOf(heading: string): string | null {
  return byWord.get(heading.toLowerCase().replace(/[^a-z]/g, '')) ?? null
}
